package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cutline metadata}: what files say about themselves. */
@Command(name = "metadata", resourceBundle = "cli.messages", sortOptions = false)
final class MetadataCommand implements Callable<Integer> {

	private static final int UNREADABLE = 2;

	private final Streams streams;

	@ArgGroup
	private Form form = new Form();

	@Option(names = "--all", descriptionKey = "metadata.all")
	private boolean all;

	@Option(names = "--sentences", paramLabel = "CODE", defaultValue = "", descriptionKey = "option.sentences")
	private String sentences = "";

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "metadata.file")
	private List<String> files = List.of();

	MetadataCommand(Streams streams) {
		this.streams = streams;
	}

	/** How it is written; at most one of them. */
	static final class Form {

		@Option(names = "--json", descriptionKey = "metadata.json")
		private boolean json;

		@Option(names = "--text", descriptionKey = "metadata.text")
		private boolean text;

	}

	@Override
	public Integer call() {
		Words words = Words.of(this.sentences);
		MetadataReport report = this.form.text ? new MetadataText(words, this.all) : new MetadataJson(this.all);
		return PictureRun.run(new Reading(report, this.all, words), this.files, this.streams, words);
	}

	private record Reading(MetadataReport report, boolean all, Words words) implements PictureRun.Job {

		@Override
		public Supplier<InOrder.Answer<Integer>> work(Path file, Path below) {
			return () -> read(file);
		}

		private InOrder.Answer<Integer> read(Path file) {
			try {
				MetadataReading reading = this.all ? MetadataReader.read(file) : MetadataReader.readFields(file);
				boolean read = reading instanceof MetadataReading.Read;
				return new InOrder.Answer<>(this.report.write(file.toString(), reading), "", read ? 0 : UNREADABLE);
			}
			catch (IOException ex) {
				return refused(file.toString(), "file.failed", CheckInputs.reason(ex, this.words));
			}
		}

		@Override
		public InOrder.Answer<Integer> refused(String name, String code, String reason) {
			return new InOrder.Answer<>("", this.words.say("check.trouble", name, reason) + "\n", UNREADABLE);
		}

	}

}
