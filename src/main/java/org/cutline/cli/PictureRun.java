package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Has a job done with every picture among the files and folders that were named, on all
 * processors, and told in their order.
 */
final class PictureRun implements PictureFiles.Visitor {

	/** A few pictures at a time are enough for a worker. */
	private static final int PICTURE = 1 << 14;

	private final Job job;

	private final Words words;

	private final InOrder<Supplier<InOrder.Answer<Integer>>, Integer> queue;

	private PictureRun(Job job, Streams streams, Words words) {
		this.job = job;
		this.words = words;
		this.queue = new InOrder<>(streams, (works) -> works.stream().map(Supplier::get).toList(), (one) -> PICTURE, 0,
				Math::max);
	}

	/** What is done with pictures. */
	interface Job {

		/**
		 * The work with one picture; called in the order of pictures.
		 * @param file the picture
		 * @param below its path below the folder that was named, or its name
		 * @return what any thread may do
		 */
		Supplier<InOrder.Answer<Integer>> work(Path file, Path below);

		/**
		 * Tells of what cannot be worked with.
		 * @param name the file or folder
		 * @param code why, in a word for programs
		 * @param reason why, in a sentence
		 * @return the answer
		 */
		InOrder.Answer<Integer> refused(String name, String code, String reason);

	}

	/**
	 * Has it done.
	 * @param names files and folders
	 * @return the largest exit code of all
	 */
	static int run(Job job, List<String> names, Streams streams, Words words) {
		PictureRun run = new PictureRun(job, streams, words);
		try (run.queue) {
			new PictureFiles(run).visit(names);
			return run.queue.finish();
		}
		catch (IOException ex) {
			return streams.failed("-", ex, words);
		}
	}

	@Override
	public boolean file(Path file, Path below) {
		this.queue.put(this.job.work(file, below));
		return !this.queue.isBroken();
	}

	@Override
	public void unreadable(String name, IOException failure) {
		refused(name, "file.unreadable", CheckInputs.reason(failure, this.words));
	}

	@Override
	public void empty(String name) {
		refused(name, "file.empty-folder", this.words.say("metadata.empty-folder"));
	}

	private void refused(String name, String code, String reason) {
		this.queue.put(() -> this.job.refused(name, code, reason));
	}

}
