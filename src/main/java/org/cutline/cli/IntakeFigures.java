package org.cutline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Gathers what was measured of an intake, and makes figures of it. */
final class IntakeFigures {

	private static final double LEAST_RATIO = 1.5;

	private static final double MOST_MEMORY = 1000;

	private static final double MOST_GROWTH = 1.25;

	private static final double LONGEST_PAGE = 300;

	private final List<Uploads.Run> runs = new ArrayList<>();

	private final List<IntakePeers.Round> peers = new ArrayList<>();

	private final List<Double> ratios = new ArrayList<>();

	private final List<Double> heaps = new ArrayList<>();

	private final List<Double> pages = Collections.synchronizedList(new ArrayList<>());

	private final Map<String, Integer> refused = new TreeMap<>();

	private final List<ProcessWatch.Processor> processor = new ArrayList<>();

	private OptionalDouble peak = OptionalDouble.empty();

	private double workers;

	/** Takes how long each page took, in milliseconds. */
	List<Double> pages() {
		return this.pages;
	}

	/** Adds a round: the desk's, and that of the tools if they are there. */
	void add(Uploads.Run run, Optional<IntakePeers.Round> tools) {
		this.runs.add(run);
		tools.ifPresent((round) -> {
			this.peers.add(round);
			this.ratios.add(run.rate() * round.all().seconds() / run.files());
		});
	}

	/** Adds what the processors did from one reading to the next, if that is known. */
	void processor(Optional<ProcessWatch.Processor> before, Optional<ProcessWatch.Processor> after) {
		if (before.isPresent() && after.isPresent()) {
			this.processor.add(after.get().since(before.get()));
		}
	}

	/** Adds a look at the heap, if it could be taken. */
	void heap(OptionalDouble used) {
		used.ifPresent(this.heaps::add);
	}

	void refused(Map<String, Integer> byCode) {
		this.refused.putAll(byCode);
	}

	void memory(ProcessWatch watch) {
		this.peak = watch.peak();
		this.workers = watch.peakOfChildren();
	}

	List<Figure> all() {
		List<Figure> figures = new ArrayList<>();
		int photos = this.runs.stream().mapToInt(Uploads.Run::files).sum();
		long octets = this.runs.stream().mapToLong(Uploads.Run::octets).sum();
		figures.add(plain("photos", photos, "photos"));
		figures.add(plain("photos.size", octets / 1e6 / photos, "MB each"));
		figures.add(plain("desk.rate", median(this.runs.stream().map(Uploads.Run::rate).toList()), "photos/s"));
		figures.add(plain("desk.throughput", median(this.runs.stream().map(Uploads.Run::megabytes).toList()), "MB/s"));
		if (!this.processor.isEmpty()) {
			double all = this.processor.stream().mapToDouble(ProcessWatch.Processor::all).sum();
			double workers = this.processor.stream().mapToDouble(ProcessWatch.Processor::children).sum();
			figures.add(plain("desk.processor", all / photos, "processor s a photo, the reader's too"));
			// Those of workers that were replaced meanwhile count as the desk's.
			if (workers > 0) {
				figures
					.add(plain("desk.processor.workers", workers / photos, "processor s a photo, workers still there"));
			}
		}
		figures.add(plain("desk.refused", this.refused.values().stream().mapToInt((each) -> each).sum(), "photos"));
		this.refused.forEach((code, count) -> figures.add(plain("desk.refused." + code, count, "photos")));
		addPeers(figures);
		addMemory(figures);
		addPages(figures);
		return figures;
	}

	private void addPeers(List<Figure> figures) {
		if (this.peers.isEmpty()) {
			return;
		}
		double files = this.runs.getFirst().files();
		for (String tool : this.peers.getFirst().tools().keySet()) {
			figures.add(plain("tools." + tool,
					median(this.peers.stream().map((round) -> files / round.seconds(tool)).toList()), "files/s"));
		}
		figures.add(plain("tools.rate",
				median(this.peers.stream().map((round) -> files / round.all().seconds()).toList()), "photos/s"));
		figures.add(plain("tools.processor",
				median(this.peers.stream().map((round) -> round.all().processor() / files).toList()),
				"processor s a photo"));
		figures
			.add(plain("tools.undrawn", this.peers.stream().mapToInt(IntakePeers.Round::undrawn).sum(), "renditions"));
		figures.add(new Figure("ratio", median(this.ratios), "times their rate", new Figure.AtLeast(LEAST_RATIO)));
	}

	private void addMemory(List<Figure> figures) {
		this.peak.ifPresent((megabytes) -> {
			figures.add(new Figure("memory.peak", megabytes, "MB resident", new Figure.AtMost(MOST_MEMORY)));
			figures.add(plain("memory.workers", this.workers, "MB resident, all workers"));
		});
		String[] names = { "heap.first-tenth", "heap.half", "heap.end" };
		for (int index = 0; index < Math.min(names.length, this.heaps.size()); index++) {
			figures.add(plain(names[index], this.heaps.get(index), "MB in use"));
		}
		if (this.heaps.size() == names.length) {
			figures.add(new Figure("heap.growth", this.heaps.getLast() / this.heaps.getFirst(), "times the first",
					new Figure.AtMost(MOST_GROWTH)));
		}
	}

	private void addPages(List<Figure> figures) {
		List<Double> sorted = new ArrayList<>(this.pages);
		Collections.sort(sorted);
		figures.add(plain("sheet.pages", sorted.size(), "pages of " + SheetReader.PAGE));
		if (!sorted.isEmpty()) {
			figures.add(plain("sheet.p50", sorted.get((sorted.size() - 1) / 2), "ms a page"));
			figures.add(new Figure("sheet.p95", sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1), "ms a page",
					new Figure.AtMost(LONGEST_PAGE)));
		}
	}

	static Figure plain(String name, double value, String unit) {
		return new Figure(name, value, unit, new Figure.None());
	}

	/** The middle one, or what lies between the two in the middle. */
	static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}

}
