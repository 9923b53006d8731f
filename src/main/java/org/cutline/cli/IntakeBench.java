package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How fast a desk takes photos in, end to end over HTTP, next to the trade's own tools
 * with the same files in the same run; and what it takes of the machine, and how the
 * contact sheet feels, meanwhile.
 */
final class IntakeBench {

	private static final double[] HEAP_AT = { 0.1, 0.5, 1 };

	private final IntakePlan plan;

	private final Progress progress;

	private final IntakeFigures figures;

	/** Is told now and then how far it is. */
	@FunctionalInterface
	interface Progress {

		/**
		 * A sentence.
		 * @param key its key among the words
		 * @param arguments what it takes
		 */
		void say(String key, Object... arguments);

	}

	/**
	 * @param plan what to measure with
	 * @param progress told how far it is
	 */
	IntakeBench(IntakePlan plan, Progress progress) {
		this.plan = plan;
		this.progress = progress;
		this.figures = new IntakeFigures();
	}

	/**
	 * Measures.
	 * @return the figures
	 * @throws IOException if there is no picture or no packed program, or the desk breaks
	 * off
	 */
	List<Figure> figures() throws IOException {
		List<Path> pictures = this.plan.pictures();
		if (Files.notExists(this.plan.jar())) {
			throw new NoSuchFileException(this.plan.jar().toString());
		}
		List<String> missing = this.plan.tools() ? IntakePeers.missing() : List.of();
		if (!missing.isEmpty()) {
			this.progress.say("bench.no-tools", String.join(" ", missing));
		}
		try (BenchScratch scratch = new BenchScratch();
				BenchDesk desk = BenchDesk.start(this.plan.jar(), scratch.folder("desk"), 0, this.plan.settings());
				DeskClient client = desk.program();
				DeskClient browser = desk.browser()) {
			Uploads uploads = new Uploads(client, this.plan.connections());
			warm(uploads, this.plan, pictures, scratch);
			IntakePeers peers = new IntakePeers(scratch.path());
			for (int round = 0; round < this.plan.rounds(); round++) {
				Path folder = scratch.folder("round-" + round);
				List<Path> files = UniqueCopies.make(pictures, this.plan.round(pictures), folder, mark(round));
				Uploads.Run run = bring(desk, uploads, browser, files, round);
				Optional<IntakePeers.Round> compared = (this.plan.tools() && missing.isEmpty()) ? peers.run(files)
						: Optional.empty();
				this.figures.add(run, compared);
				this.progress.say("bench.round", round + 1, said(run.rate()),
						compared.map((tools) -> said(files.size() / tools.all().seconds())).orElse("-"));
				PictureFiles.delete(folder);
			}
			this.figures.refused(uploads.refused());
			this.figures.memory(desk.watch());
		}
		return this.figures.all();
	}

	/** Brings photos that do not count. */
	static void warm(Uploads uploads, IntakePlan plan, List<Path> pictures, BenchScratch scratch) throws IOException {
		Path folder = scratch.folder("warm-up-" + System.nanoTime());
		uploads.bring(UniqueCopies.make(pictures, plan.warmUp(), folder, "warm-up"), "warm-up");
		PictureFiles.delete(folder);
	}

	/** The clock stands still while the heap is looked at. */
	private Uploads.Run bring(BenchDesk desk, Uploads uploads, DeskClient browser, List<Path> files, int round)
			throws IOException {
		Uploads.Run sum = Uploads.Run.NONE;
		int from = 0;
		for (int upTo : stops(files.size(), round)) {
			Optional<ProcessWatch.Processor> before = desk.watch().processor();
			try (SheetReader _ = SheetReader.start(browser, this.plan.reader(), this.figures.pages())) {
				sum = sum.plus(uploads.bring(files.subList(from, upTo), mark(round) + "-"));
			}
			this.figures.processor(before, desk.watch().processor());
			from = upTo;
			if (isHeapWanted(files.size(), round, upTo)) {
				this.figures.heap(desk.heap());
			}
		}
		return sum;
	}

	/** Where a round stops to look at the heap, and its end. */
	private List<Integer> stops(int size, int round) {
		TreeSet<Integer> stops = new TreeSet<>(List.of(size));
		for (int upTo = 1; upTo < size; upTo++) {
			if (isHeapWanted(size, round, upTo)) {
				stops.add(upTo);
			}
		}
		return List.copyOf(stops);
	}

	private boolean isHeapWanted(int size, int round, int upTo) {
		int all = size * this.plan.rounds();
		for (double part : HEAP_AT) {
			if (size * round + upTo == Math.max(1, Math.round(part * all))) {
				return true;
			}
		}
		return false;
	}

	private static String mark(int round) {
		return "round-" + round;
	}

	static String said(double rate) {
		return String.format(Locale.ROOT, "%.1f", rate);
	}

}
