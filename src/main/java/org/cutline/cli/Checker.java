package org.cutline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.FileFacts;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.StyleReport;
import org.cutline.stylebook.Stylebook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Checks what was read, one thing after the other, and tells of it. */
final class Checker {

	private final StyleChoice style;

	private final @Nullable CaptionLanguage language;

	private final CheckReport report;

	private final Words words;

	/**
	 * A checker.
	 * @param style chooses the house style
	 * @param language the language of all captions, or null to detect it for each
	 * @param report how captions are told of
	 * @param words how what cannot be read is told of
	 */
	Checker(StyleChoice style, @Nullable CaptionLanguage language, CheckReport report, Words words) {
		this.style = style;
		this.language = language;
		this.report = report;
		this.words = words;
	}

	/** Checks some units. A unit that cannot be read does not keep others back. */
	List<InOrder.Answer<Tally>> check(List<CheckUnit> units) {
		StringBuilder out = new StringBuilder(1024 * units.size());
		StringBuilder troubles = new StringBuilder();
		Tally tally = Tally.NOTHING;
		for (CheckUnit unit : units) {
			int length = out.length();
			try {
				CheckedCaption caption = checked(unit);
				this.report.write(caption, out);
				tally = tally.plus(Tally.of(caption.findings()));
			}
			catch (NotRead ex) {
				out.setLength(length);
				troubles.append(this.words.say("check.trouble", unit.where(), ex.reason)).append('\n');
				tally = tally.plus(Tally.UNREADABLE);
			}
		}
		return List.of(new InOrder.Answer<>(out.toString(), troubles.toString(), tally));
	}

	private CheckedCaption checked(CheckUnit unit) throws NotRead {
		return switch (unit) {
			case CheckUnit.Unreadable broken -> throw new NotRead(broken.reason());
			case CheckUnit.CaptionText caption ->
				checked(caption.file(), caption.line(), null, decode(caption.octets()), null);
			case CheckUnit.JsonLine line -> {
				JsonMembers members = members(decode(line.octets()));
				yield checked(line.file(), line.line(), members, text(members), null);
			}
			case CheckUnit.Photo photo -> {
				FileMetadata metadata = metadata(photo.path());
				yield checked(photo.where(), 0, null, metadata.text(Field.DESCRIPTION), PhotoFacts.of(metadata));
			}
		};
	}

	private CheckedCaption checked(String file, long line, @Nullable JsonMembers members, String text,
			@Nullable FileFacts facts) throws NotRead {
		ParsedCaption parsed = CaptionParser.parse(text, this.language);
		StyleReport checked = Stylebook.standard()
			.check(new CaptionUnderCheck(parsed, (facts != null) ? facts : FileFacts.none(),
					this.style.styleOf(parsed)));
		if (!checked.broken().isEmpty()) {
			throw new NotRead(this.words.say("check.broken", String.join(", ", checked.broken())));
		}
		List<Finding> findings = (facts != null) ? checked.findings()
				: checked.findings().stream().filter(Checker::needsNoPhoto).toList();
		return new CheckedCaption(file, line, members, parsed, findings);
	}

	/** A text alone has no alternative text beside it that could be missing. */
	private static boolean needsNoPhoto(Finding finding) {
		return !finding.ruleId().equals("alt.present");
	}

	private String decode(byte[] octets) throws NotRead {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new NotRead(this.words.say("check.not-utf8"));
		}
	}

	private JsonMembers members(String line) throws NotRead {
		try {
			return JsonMembers.read(line);
		}
		catch (JacksonException ex) {
			throw new NotRead(this.words.say("check.not-json", ex.getOriginalMessage()));
		}
	}

	private String text(JsonMembers members) throws NotRead {
		Optional<String> text = members.text("text");
		if (text.isEmpty()) {
			throw new NotRead(this.words.say("check.no-text"));
		}
		if (text.get().length() > CheckUnit.LARGEST_CAPTION) {
			throw new NotRead(this.words.say("check.too-long", CheckUnit.LARGEST_CAPTION));
		}
		return text.get();
	}

	private FileMetadata metadata(Path photo) throws NotRead {
		try {
			return switch (MetadataReader.readFields(photo)) {
				case MetadataReading.Read(FileMetadata metadata) -> metadata;
				case MetadataReading.Unreadable unreadable -> throw new NotRead(unreadable.reason());
				case MetadataReading.Unsupported unsupported -> throw new NotRead(unsupported.reason());
			};
		}
		catch (IOException ex) {
			throw new NotRead(CheckInputs.reason(ex, this.words));
		}
	}

	/** Something cannot be read. */
	private static final class NotRead extends Exception {

		private static final long serialVersionUID = 1L;

		/** Why, in a sentence for a person. */
		private final String reason;

		NotRead(String reason) {
			super(reason, null, false, false);
			this.reason = reason;
		}

	}

}
