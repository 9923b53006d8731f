package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.metadata.WriteOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code cutline embed}: copies of files with other metadata inside. */
@Command(name = "embed", resourceBundle = "cli.messages", sortOptions = false)
final class EmbedCommand implements Runnable, IExitCodeGenerator {

	private final Streams streams;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "embed.set")
	private List<String> set = List.of();

	@Option(names = "--from", paramLabel = "FILE", descriptionKey = "embed.from")
	private @Nullable Path from;

	@Option(names = "--out", paramLabel = "DIR", defaultValue = "embedded", descriptionKey = "embed.out")
	private Path out = Path.of("embedded");

	@Option(names = "--keep-gps", descriptionKey = "embed.keep-gps")
	private boolean keepGps;

	@Option(names = "--keep-serial-numbers", descriptionKey = "embed.keep-serial-numbers")
	private boolean keepSerialNumbers;

	@Option(names = "--remove-credentials", descriptionKey = "embed.remove-credentials")
	private boolean removeCredentials;

	@Option(names = "--json", descriptionKey = "embed.json")
	private boolean json;

	@Option(names = "--sentences", paramLabel = "CODE", defaultValue = "", descriptionKey = "option.sentences")
	private String sentences = "";

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "metadata.file")
	private List<String> files = List.of();

	private int exitCode;

	EmbedCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public void run() {
		Words words = Words.of(this.sentences);
		Embedding embedding = new Embedding(edits(words), options(), words, this.json);
		try (InOrder queue = new InOrder(this.streams)) {
			new PictureFiles(new Visit(queue, embedding, words)).visit(this.files);
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

	private EditList edits(Words words) {
		try {
			return EditList.of(this.set, this.from);
		}
		catch (EditList.Misunderstood ex) {
			throw refused(words.say(ex.key(), ex.about()));
		}
		catch (JacksonException ex) {
			throw refused(words.say("check.not-json", ex.getOriginalMessage()));
		}
		catch (IOException ex) {
			throw refused(words.say("check.trouble", String.valueOf(this.from), CheckInputs.reason(ex, words)));
		}
	}

	private WriteOptions options() {
		WriteOptions options = WriteOptions.defaults();
		options = this.keepGps ? options.keepingGps() : options;
		options = this.keepSerialNumbers ? options.keepingSerialNumbers() : options;
		return this.removeCredentials ? options.withContentCredentials(WriteOptions.ContentCredentials.REMOVE)
				: options;
	}

	private ParameterException refused(String sentence) {
		CommandSpec itself = this.spec;
		if (itself == null) {
			throw new IllegalStateException("not called by the command line");
		}
		return new ParameterException(itself.commandLine(), sentence);
	}

	private final class Visit implements PictureFiles.Visitor {

		private final InOrder queue;

		private final Embedding embedding;

		private final Words words;

		private final Set<String> taken = new HashSet<>();

		Visit(InOrder queue, Embedding embedding, Words words) {
			this.queue = queue;
			this.embedding = embedding;
			this.words = words;
		}

		@Override
		public boolean file(Path file, Path below) {
			Path target = free(EmbedCommand.this.out.resolve(below.toString()));
			this.queue.put(() -> this.embedding.write(file, target));
			return !this.queue.isBroken();
		}

		/** Two files of one name do not overwrite each other. */
		private Path free(Path wanted) {
			Path target = wanted;
			String name = wanted.getFileName().toString();
			int dot = (name.lastIndexOf('.') > 0) ? name.lastIndexOf('.') : name.length();
			for (int i = 2; !this.taken.add(target.toString().toLowerCase(Locale.ROOT)); i++) {
				target = wanted.resolveSibling(name.substring(0, dot) + "-" + i + name.substring(dot));
			}
			return target;
		}

		@Override
		public void unreadable(String name, IOException failure) {
			String reason = CheckInputs.reason(failure, this.words);
			this.queue.put(() -> this.embedding.refused(name, "file.unreadable", reason, ""));
		}

		@Override
		public void empty(String name) {
			String reason = this.words.say("metadata.empty-folder");
			this.queue.put(() -> this.embedding.refused(name, "file.empty-folder", reason, ""));
		}

	}

}
