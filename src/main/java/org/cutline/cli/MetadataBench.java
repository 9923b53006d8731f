package org.cutline.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOutcome;

/**
 * How fast the pictures of a folder are read and written on all processors, next to
 * exiftool and exiv2 doing the same on the same machine at the same time of day.
 */
final class MetadataBench {

	static final String CAPTION = "Káva — Zażółć 東京: a caption for measuring";

	/**
	 * The machine compiles what it runs for some seconds, on the processors it runs on.
	 */
	private static final double WARM_UP = 3;

	private static final double LEAST_READING = 20;

	private static final double LEAST_WRITING = 5;

	private static final double MOST_HEAP = 256;

	private final Path folder;

	private final double seconds;

	MetadataBench(Path folder, double seconds) {
		this.folder = folder;
		this.seconds = seconds;
	}

	List<Figure> figures() throws IOException {
		List<Path> files = new ArrayList<>();
		new PictureFiles(new Collector(files)).visit(List.of(this.folder.toString()));
		if (files.isEmpty()) {
			throw new IOException("no picture in " + this.folder);
		}
		Path scratch = Files.createTempDirectory("cutline-bench");
		try {
			return figures(files, scratch);
		}
		finally {
			PictureFiles.delete(scratch);
		}
	}

	private List<Figure> figures(List<Path> files, Path scratch) throws IOException {
		Path copies = Files.createDirectory(scratch.resolve("copies"));
		List<Figure> figures = new ArrayList<>();
		figures.add(plain("files", files.size(), "pictures"));
		AtomicInteger refused = new AtomicInteger();
		List<Callable<Boolean>> reading = files.stream().map((file) -> (Callable<Boolean>) () -> read(file)).toList();
		List<Callable<Boolean>> writing = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			Path file = files.get(i);
			Path target = copies.resolve(i + "-" + file.getFileName());
			writing.add(() -> write(file, target, refused));
		}
		Run coldReading = once(reading, copies);
		Run read = repeated(reading, copies);
		Run coldWriting = once(writing, copies);
		int refusedOnce = refused.get();
		Run written = repeated(writing, copies);
		PeerTools peers = new PeerTools(files, scratch);
		figures.addAll(measured("reading", coldReading, read));
		figures.addAll(measured("writing", coldWriting, written));
		figures.add(plain("writing.refused", refusedOnce, "pictures"));
		peers(figures, "reading", read, peers.reading(), LEAST_READING);
		peers(figures, "writing", written, peers.writing(CAPTION), LEAST_WRITING);
		figures.add(new Figure("heap.peak", peakHeap(), "MB", new Figure.AtMost(MOST_HEAP)));
		return figures;
	}

	private static List<Figure> measured(String what, Run cold, Run warm) {
		return List.of(plain(what + ".first", cold.rate(), "files/s, first time through"),
				plain(what + ".rate", warm.rate(), "files/s"),
				plain(what + ".processor", warm.processor() / warm.count() * 1000, "processor s for 1,000 files"));
	}

	private static void peers(List<Figure> figures, String what, Run ours, List<PeerTools.Peer> peers, double least) {
		for (PeerTools.Peer peer : peers) {
			String name = what + "." + peer.tool();
			figures.add(plain(name + ".rate", peer.rate(), "files/s"));
			figures
				.add(plain(name + ".processor", peer.processor() * 1000 / peer.files(), "processor s for 1,000 files"));
			Figure.Goal goal = peer.tool().equals("exiftool") ? new Figure.AtLeast(least) : new Figure.None();
			figures.add(new Figure(name + ".ratio", ours.rate() / peer.rate(), "times its rate", goal));
		}
	}

	private static Figure plain(String name, double value, String unit) {
		return new Figure(name, value, unit, new Figure.None());
	}

	private static boolean read(Path file) throws IOException {
		return !new MetadataJson(false).write(file.toString(), MetadataReader.readFields(file)).isEmpty();
	}

	private static boolean write(Path file, Path target, AtomicInteger refused) throws IOException {
		MetadataEdits edits = MetadataEdits.none().with(Field.DESCRIPTION, CAPTION);
		boolean written = MetadataWriter.write(file, edits, WriteOptions.defaults(),
				target) instanceof WriteOutcome.Written;
		refused.addAndGet(written ? 0 : 1);
		return written;
	}

	/** All of it again and again, until it is warm and then to count. */
	private Run repeated(List<Callable<Boolean>> work, Path copies) throws IOException {
		measured(work, copies, WARM_UP * this.seconds);
		return measured(work, copies, this.seconds);
	}

	private static Run measured(List<Callable<Boolean>> work, Path copies, double seconds) throws IOException {
		Run sum = new Run(0, 0, 0);
		while (sum.seconds() < seconds || sum.count() == 0) {
			sum = sum.plus(once(work, copies));
		}
		return sum;
	}

	/** All of it once. Copies go to an empty folder, as for whoever has them made. */
	private static Run once(List<Callable<Boolean>> work, Path copies) throws IOException {
		PictureFiles.delete(copies);
		Files.createDirectory(copies);
		long start = System.nanoTime();
		double processor = processorSeconds();
		try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			for (Future<Boolean> done : workers.invokeAll(work)) {
				done.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IOException(String.valueOf(ex.getCause()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
		return new Run(work.size(), (System.nanoTime() - start) / 1e9, processorSeconds() - processor);
	}

	private static double processorSeconds() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system)
				? system.getProcessCpuTime() / 1e9 : 0;
	}

	private static double peakHeap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum() / 1048576.0;
	}

	/**
	 * So many files, in so many seconds on the clock and of the processors.
	 */
	private record Run(int count, double seconds, double processor) {

		Run plus(Run other) {
			return new Run(this.count + other.count, this.seconds + other.seconds, this.processor + other.processor);
		}

		double rate() {
			return this.count / this.seconds;
		}

	}

	private record Collector(List<Path> files) implements PictureFiles.Visitor {

		@Override
		public boolean file(Path file, Path below) {
			return this.files.add(file);
		}

		@Override
		public void unreadable(String name, IOException failure) {
			// What cannot be gone through is not measured.
		}

		@Override
		public void empty(String name) {
			// Told of by whoever asked.
		}

	}

}
