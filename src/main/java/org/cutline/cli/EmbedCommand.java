package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.cutline.metadata.WriteOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code cutline embed}: copies of files with other metadata inside. */
@Command(name = "embed", resourceBundle = "cli.messages", sortOptions = false)
final class EmbedCommand implements Callable<Integer> {

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

	EmbedCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() {
		Words words = Words.of(this.sentences);
		Embedding embedding = new Embedding(edits(words), options(), words, this.json);
		return PictureRun.run(new Copying(embedding, this.out), this.files, this.streams, words);
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

	private static final class Copying implements PictureRun.Job {

		private final Embedding embedding;

		private final Path out;

		private final Set<String> taken = new HashSet<>();

		Copying(Embedding embedding, Path out) {
			this.embedding = embedding;
			this.out = out;
		}

		@Override
		public Supplier<InOrder.Answer<Integer>> work(Path file, Path below) {
			Path target = free(this.out.resolve(below.toString()));
			return () -> this.embedding.write(file, target);
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
		public InOrder.Answer<Integer> refused(String name, String code, String reason) {
			return this.embedding.refused(name, code, reason, "");
		}

	}

}
