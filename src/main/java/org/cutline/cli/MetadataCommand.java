package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cutline metadata}: what files say about themselves. */
@Command(name = "metadata", resourceBundle = "cli.messages", sortOptions = false)
final class MetadataCommand implements Runnable, IExitCodeGenerator {

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

	private int exitCode;

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
	public void run() {
		Words words = Words.of(this.sentences);
		MetadataReport report = this.form.text ? new MetadataText(words, this.all) : new MetadataJson(this.all);
		try (InOrder queue = new InOrder(this.streams)) {
			new PictureFiles(new Visit(queue, report, words)).visit(this.files);
			this.exitCode = queue.finish();
		}
		catch (IOException ex) {
			this.exitCode = this.streams.failed("-", ex, words);
		}
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

	private InOrder.Answer read(Path file, MetadataReport report, Words words) {
		try {
			MetadataReading reading = this.all ? MetadataReader.read(file) : MetadataReader.readFields(file);
			boolean read = reading instanceof MetadataReading.Read;
			return new InOrder.Answer(report.write(file.toString(), reading), "", read ? 0 : UNREADABLE);
		}
		catch (IOException ex) {
			return trouble(file.toString(), CheckInputs.reason(ex, words), words);
		}
	}

	private static InOrder.Answer trouble(String name, String reason, Words words) {
		return new InOrder.Answer("", words.say("check.trouble", name, reason) + "\n", UNREADABLE);
	}

	private final class Visit implements PictureFiles.Visitor {

		private final InOrder queue;

		private final MetadataReport report;

		private final Words words;

		Visit(InOrder queue, MetadataReport report, Words words) {
			this.queue = queue;
			this.report = report;
			this.words = words;
		}

		@Override
		public boolean file(Path file, Path below) {
			this.queue.put(() -> read(file, this.report, this.words));
			return !this.queue.isBroken();
		}

		@Override
		public void unreadable(String name, IOException failure) {
			this.queue.put(() -> trouble(name, CheckInputs.reason(failure, this.words), this.words));
		}

		@Override
		public void empty(String name) {
			this.queue.put(() -> trouble(name, this.words.say("metadata.empty-folder"), this.words));
		}

	}

}
