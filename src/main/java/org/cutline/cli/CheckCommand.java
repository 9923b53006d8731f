package org.cutline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.cutline.caption.CaptionLanguage;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cutline check}: captions held to a house style. */
@Command(name = "check", resourceBundle = "cli.messages", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

	private final Streams streams;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--style", paramLabel = "STYLE", defaultValue = "neutral", descriptionKey = "option.style")
	private String style = "neutral";

	@Option(names = "--json", descriptionKey = "option.json")
	private boolean json;

	@Option(names = "--language", paramLabel = "CODE", defaultValue = "", descriptionKey = "option.language")
	private String language = "";

	@Option(names = "--sentences", paramLabel = "CODE", defaultValue = "", descriptionKey = "option.sentences")
	private String sentences = "";

	@ArgGroup
	private Layout layout = new Layout();

	@Option(names = "--list-styles", descriptionKey = "option.list-styles")
	private boolean listStyles;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "option.file")
	private List<String> files = List.of();

	CheckCommand(Streams streams) {
		this.streams = streams;
	}

	/** How captions stand in text files; at most one of them. */
	static final class Layout {

		@Option(names = "--per-line", descriptionKey = "option.per-line")
		private boolean line;

		@Option(names = "--per-paragraph", descriptionKey = "option.per-paragraph")
		private boolean paragraph;

		TextLayout layout() {
			return this.line ? TextLayout.PER_LINE : this.paragraph ? TextLayout.PER_PARAGRAPH : TextLayout.AS_FOUND;
		}

	}

	@Override
	public Integer call() {
		Words words = Words.of(this.sentences);
		try {
			return run(words);
		}
		catch (IOException ex) {
			return this.streams.failed("-", ex, words);
		}
	}

	private int run(Words words) throws IOException {
		if (this.listStyles) {
			return listStyles(words);
		}
		if (this.files.isEmpty()) {
			throw refused(words.say("check.no-file"));
		}
		CheckReport report = this.json ? new CaptionJson(words) : new PlainReport(words);
		Checker checker = new Checker(style(words), language(words), report, words);
		try (InOrder<CheckUnit, Tally> queue = new InOrder<>(this.streams, checker::check, CheckUnit::size,
				Tally.NOTHING, Tally::plus)) {
			CheckInputs inputs = new CheckInputs(this.layout.layout(), this.streams.in(), queue, words);
			for (String file : this.files) {
				inputs.take(file);
			}
			return end(queue.finish(), report);
		}
	}

	private int end(Tally tally, CheckReport report) throws IOException {
		StringBuilder last = new StringBuilder();
		report.end(tally, last);
		this.streams.print(last.toString());
		return tally.exitCode();
	}

	private int listStyles(Words words) throws IOException {
		StringBuilder list = new StringBuilder();
		for (HouseStyle shipped : HouseStyles.shipped()) {
			list.append(shipped.id()).append('\t').append(shipped.name()).append('\n');
		}
		list.append(StyleChoice.AUTO).append('\t').append(words.say("check.auto")).append('\n');
		this.streams.print(list.toString());
		return 0;
	}

	private StyleChoice style(Words words) {
		try {
			return StyleChoice.named(this.style).orElseThrow(() -> refused(words.say("check.no-style", this.style)));
		}
		catch (IllegalArgumentException ex) {
			throw refused(words.say("check.bad-style", this.style, String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			throw refused(words.say("check.bad-style", this.style, CheckInputs.reason(ex, words)));
		}
	}

	private @Nullable CaptionLanguage language(Words words) {
		return this.language.isEmpty() ? null : CaptionLanguage.of(this.language)
			.orElseThrow(() -> refused(words.say("check.no-language", this.language)));
	}

	private ParameterException refused(String sentence) {
		CommandSpec itself = this.spec;
		if (itself == null) {
			throw new IllegalStateException("not called by the command line");
		}
		return new ParameterException(itself.commandLine(), sentence);
	}

}
