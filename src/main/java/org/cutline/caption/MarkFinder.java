package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds wire codes in front and the words that say FILE, handout or generated. */
final class MarkFinder {

	private static final Pattern FRONT_FILE = Pattern.compile(
			"^\\W{0,3}(?:FILE(?: PHOTO| PICTURE| IMAGE)?|FILES|ARCHIVO|File photo|IMAGEN DE ARCHIVO|FOTO DE ARCHIVO"
					+ "|Imagen de archivo|Foto de archivo|Archivbild|ARCHIV|ARQUIVO|ARCHIVES?)(?=\\s*(?:[-–—:.)]| dated| del? ))");

	private static final Pattern INNER = Pattern.compile(
			"(?<file>\\bfile (?:photo|picture|image|photograph)\\b|\\bfoto(?:graf[ií]a)? de archivo\\b|\\bimagen de archivo\\b)"
					+ "|(?<handout>\\bhandout (?:photo|picture|image|photograph|made|released|provided|from)\\b|\\bhandout\\b"
					+ "|\\b(?:photo|image|picture|imagen|foto|fotograf[ií]a) (?:provided|released|supplied|made available|taken and released|facilitada|cedida|difundida) (?:by|por)\\b)"
					+ "|(?<screen>\\b(?:screen ?grab|screenshot|video grab|frame grab|image taken from (?:a )?video|captura de (?:pantalla|v[ií]deo))\\b)"
					+ "|(?<combo>\\b(?:combination (?:photo|picture|of)|combo|this combination|composite picture|combinaci[oó]n de)\\b)"
					+ "|(?<made>\\b(?:AI|IA)[- ]generated\\b|\\bgenerad[ao]s? (?:por|con|mediante) (?:IA|inteligencia artificial)\\b"
					+ "|\\b(?:generated|created|made|produced|altered|edited|manipulated) (?:by|with|using) (?:AI|artificial intelligence|generative AI)\\b"
					+ "|\\b(?:cread|hech|alterad|manipulad)[ao]s? (?:por|con|mediante) (?:IA|inteligencia artificial)\\b"
					+ "|\\bAI[- ](?:altered|made|image|picture|illustration)\\b|\\bdeepfake\\b|\\b(?:KI-generiert|mit KI erzeugt)\\b)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern EFE_CODE = Pattern.compile("[A-Z]{2,8}\\d{1,6}\\.");

	private static final Pattern EPA_CODE = Pattern.compile("(?i:epa)\\d{8}");

	private MarkFinder() {
	}

	static List<WireCode> codes(Page page) {
		List<WireCode> codes = new ArrayList<>();
		Tokens tokens = page.tokens;
		for (int i = 0; i < Math.min(tokens.size(), 8); i++) {
			boolean stop = tokens.is(i + 1, ".") && tokens.glued(i + 1);
			String word = tokens.word(i);
			boolean efe = i == 0 && stop && EFE_CODE.matcher(word + ".").matches();
			if (efe || EPA_CODE.matcher(word).matches()) {
				TextRange range = tokens.range(i, efe ? i + 2 : i + 1);
				codes.add(new WireCode(range.in(page.text), range));
				page.claim(i, efe ? i + 2 : i + 1);
			}
		}
		return codes;
	}

	static List<CaptionMark> marks(String text, TextRange body) {
		List<CaptionMark> marks = new ArrayList<>();
		String head = text.substring(Math.min(body.start(), text.length()));
		Matcher front = FRONT_FILE.matcher(head.substring(0, Math.min(head.length(), 80)));
		if (front.find()) {
			TextRange range = new TextRange(front.start(), front.end()).shift(body.start());
			marks.add(new CaptionMark(CaptionMark.Kind.FILE, range.in(text), range, true));
		}
		Matcher inner = INNER.matcher(text).region(body.start(), Math.max(body.start(), body.end()));
		while (inner.find()) {
			TextRange range = new TextRange(inner.start(), inner.end());
			if (marks.isEmpty() || !marks.getLast().range().overlaps(range)) {
				marks.add(new CaptionMark(kind(inner), inner.group(), range, false));
			}
		}
		return marks;
	}

	private static CaptionMark.Kind kind(Matcher inner) {
		return group(inner, "file") != null ? CaptionMark.Kind.FILE
				: group(inner, "handout") != null ? CaptionMark.Kind.HANDOUT : group(inner, "screen") != null
						? CaptionMark.Kind.SCREENGRAB
						: group(inner, "combo") != null ? CaptionMark.Kind.COMBINATION : CaptionMark.Kind.GENERATED;
	}

	private static @Nullable String group(Matcher matcher, String name) {
		return matcher.group(name);
	}

}
