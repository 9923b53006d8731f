package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a desk that holds many photos takes new ones in as fast as one that holds few:
 * two desks, which take turns.
 */
final class GrowthBench {

	private static final int FEW = 100;

	private static final double LEAST_RATIO = 0.9;

	private final IntakePlan plan;

	private final IntakeBench.Progress progress;

	GrowthBench(IntakePlan plan, IntakeBench.Progress progress) {
		this.plan = plan;
		this.progress = progress;
	}

	/**
	 * Measures.
	 * @param many how many photos the large desk holds
	 * @return the figures
	 * @throws IOException if there is no picture or no packed program, or a desk breaks
	 * off
	 */
	List<Figure> figures(int many) throws IOException {
		List<Path> pictures = this.plan.pictures();
		if (Files.notExists(this.plan.jar())) {
			throw new NoSuchFileException(this.plan.jar().toString());
		}
		try (BenchScratch scratch = new BenchScratch();
				Side small = new Side(start(scratch, FEW), this.plan.connections());
				Side large = new Side(start(scratch, many), this.plan.connections())) {
			List<Double> ratios = new ArrayList<>();
			IntakeBench.warm(small.uploads, this.plan, pictures, scratch);
			IntakeBench.warm(large.uploads, this.plan, pictures, scratch);
			for (int round = 0; round < this.plan.rounds(); round++) {
				Path folder = scratch.folder("round-" + round);
				List<Path> files = UniqueCopies.make(pictures, this.plan.round(pictures), folder, "round-" + round);
				// Whoever is first in one round is second in the next.
				Side first = (round % 2 == 0) ? small : large;
				Side second = (round % 2 == 0) ? large : small;
				first.bring(files, "round-" + round);
				second.bring(files, "round-" + round);
				ratios.add(large.rates.getLast() / small.rates.getLast());
				this.progress.say("bench.growth", round + 1, IntakeBench.said(small.rates.getLast()), FEW,
						IntakeBench.said(large.rates.getLast()), many);
				PictureFiles.delete(folder);
			}
			return List.of(IntakeFigures.plain("growth.photos", many, "photos on the large desk"),
					IntakeFigures.plain("growth.few.rate", IntakeFigures.median(small.rates), "photos/s"),
					IntakeFigures.plain("growth.many.rate", IntakeFigures.median(large.rates), "photos/s"),
					new Figure("growth.ratio", IntakeFigures.median(ratios), "times the rate on " + FEW,
							new Figure.AtLeast(LEAST_RATIO)));
		}
	}

	private BenchDesk start(BenchScratch scratch, int photos) throws IOException {
		this.progress.say("bench.filling", photos);
		return BenchDesk.start(this.plan.jar(), scratch.folder("desk-of-" + photos), photos, this.plan.settings());
	}

	/** One of the two desks, and how fast it has been. */
	private static final class Side implements AutoCloseable {

		private final BenchDesk desk;

		private final DeskClient client;

		private final Uploads uploads;

		private final List<Double> rates = new ArrayList<>();

		Side(BenchDesk desk, int connections) {
			this.desk = desk;
			this.client = desk.program();
			this.uploads = new Uploads(this.client, connections);
		}

		void bring(List<Path> files, String mark) throws IOException {
			this.rates.add(this.uploads.bring(files, mark).rate());
		}

		@Override
		public void close() {
			this.client.close();
			this.desk.close();
		}

	}

}
