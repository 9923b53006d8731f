package org.cutline.export;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.CreditLine;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.cutline.storage.Digest;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryView;
import org.cutline.story.WireDateline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story as one ninjs document (IPTC News in JSON 2.1): the text, and each photo as an
 * association with caption, credit line and alt text told apart by their roles, its
 * rendition a path in the package. Everything is plain text; the paragraphs are given
 * once more as escaped HTML.
 */
final class NinjsStory {

	private static final String VERSION = "2.1";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private NinjsStory() {
	}

	static String of(StoryView story, List<ExportLine> lines) {
		ObjectNode ninjs = JSON.createObjectNode();
		ninjs.put("uri", "urn:uuid:" + story.guid());
		ninjs.put("type", story.photos().isEmpty() ? "text" : "composite");
		ninjs.put("representationtype", "full");
		ninjs.put("profile", story.photos().isEmpty() ? "text-only" : "text-photo");
		ninjs.put("version", String.valueOf(story.edition()));
		ninjs.put("firstcreated", story.writtenAt().toString());
		ninjs.put("versioncreated", story.changedAt().toString());
		ninjs.put("pubstatus", "usable");
		ninjs.put("language", story.wire().language().code());
		put(ninjs, "title", story.title());
		put(ninjs, "slugline", story.text().slug());
		put(ninjs, "by", story.wire().byline().orElse(""));
		dateline(ninjs, story.wire().dateline());
		headline(ninjs, story.text().headline());
		bodies(ninjs.putArray("bodies"), story);
		associations(ninjs.putArray("associations"), story, lines);
		standard(ninjs);
		return JSON.writeValueAsString(ninjs);
	}

	private static void dateline(ObjectNode ninjs, @Nullable WireDateline dateline) {
		if (dateline == null) {
			return;
		}
		put(ninjs, "located", dateline.cityName());
		if (!dateline.agencyName().isEmpty()) {
			ninjs.putArray("infosources").addObject().put("name", dateline.agencyName());
		}
	}

	private static void bodies(ArrayNode bodies, StoryView story) {
		String plain = story.wire().bodyText();
		String html = story.wire()
			.body()
			.stream()
			.map((paragraph) -> "<p>" + escaped(paragraph) + "</p>")
			.collect(Collectors.joining("\n"));
		long words = plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
		for (ObjectNode body : List.of(text(bodies, "text", "text/plain", plain),
				text(bodies, "richtext", "text/html", html))) {
			body.put("charcount", plain.codePointCount(0, plain.length()));
			body.put("wordcount", words);
		}
	}

	private static void associations(ArrayNode associations, StoryView story, List<ExportLine> lines) {
		Map<PhotoId, String> names = lines.stream()
			.filter((line) -> line.outcome().sent())
			.collect(Collectors.toMap(ExportLine::photo, (line) -> String.valueOf(line.sentAs())));
		int number = 1;
		for (PlacedPhoto placed : story.photos()) {
			String sentAs = names.get(placed.id());
			if (sentAs != null) {
				String name = placed.lead() ? "lead" : "photo-" + number;
				association(associations.addObject().put("name", name), placed, sentAs);
				number++;
			}
		}
	}

	private static void association(ObjectNode picture, PlacedPhoto placed, String sentAs) {
		PhotoView photo = placed.photo();
		picture.put("uri", uri(photo.digest()));
		picture.put("type", "picture");
		picture.put("version", String.valueOf(photo.edition()));
		put(picture, "by", said(photo, Field.CREATOR));
		put(picture, "located", said(photo, Field.CITY));
		put(picture, "copyrightnotice", said(photo, Field.COPYRIGHT_NOTICE));
		put(picture, "usageterms", said(photo, Field.USAGE_TERMS));
		put(picture, "ednote", said(photo, Field.INSTRUCTIONS));
		put(picture, "slugline", said(photo, Field.TITLE));
		headline(picture, said(photo, Field.HEADLINE));
		ArrayNode descriptions = picture.putArray("descriptions");
		text(descriptions, "caption", "text/plain", placed.caption());
		described(descriptions, "creditline", creditLine(placed));
		described(descriptions, "alttext", said(photo, Field.ALT_TEXT));
		if (!said(photo, Field.SOURCE).isEmpty()) {
			picture.putArray("infosources").addObject().put("name", said(photo, Field.SOURCE));
		}
		people(picture, photo);
		if (!said(photo, Field.JOB_ID).isEmpty()) {
			picture.putArray("altids").addObject().put("role", "jobid").put("value", said(photo, Field.JOB_ID));
		}
		ObjectNode rendition = picture.putArray("renditions").addObject();
		rendition.put("name", "original");
		rendition.put("href", "photos/" + URLEncoder.encode(sentAs, StandardCharsets.UTF_8).replace("+", "%20"));
		rendition.put("contenttype", photo.format().mediaType());
		rendition.put("width", photo.width());
		rendition.put("height", photo.height());
	}

	private static void people(ObjectNode picture, PhotoView photo) {
		List<String> people = photo.fields().value(Field.PERSON_IN_IMAGE).texts();
		if (!people.isEmpty()) {
			ArrayNode array = picture.putArray("people");
			people.forEach((name) -> array.addObject().put("name", name).put("rel", "about"));
		}
	}

	/** The credit line that the caption ends in, else the photo's credit line field. */
	private static String creditLine(PlacedPhoto placed) {
		String field = said(placed.photo(), Field.CREDIT_LINE);
		return CaptionParser.parse(placed.caption()).credit().map(CreditLine::text).orElse(field);
	}

	private static void standard(ObjectNode ninjs) {
		ObjectNode standard = ninjs.putObject("standard");
		standard.put("name", "ninjs");
		standard.put("version", VERSION);
		standard.put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + VERSION + ".json");
	}

	/**
	 * A name for a photo that any desk with the same file gives it (UUID version 8, RFC
	 * 9562).
	 */
	static String uri(Digest digest) {
		ByteBuffer octets = ByteBuffer.wrap(HexFormat.of().parseHex(digest.hex()));
		long high = (octets.getLong() & ~0xf000L) | 0x8000L;
		long low = (octets.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
		return "urn:uuid:" + new UUID(high, low);
	}

	private static void headline(ObjectNode node, String words) {
		if (!words.isEmpty()) {
			text(node.putArray("headlines"), "main", "text/plain", words);
		}
	}

	private static void described(ArrayNode descriptions, String role, String words) {
		if (!words.isEmpty()) {
			text(descriptions, role, "text/plain", words);
		}
	}

	private static ObjectNode text(ArrayNode texts, String role, String type, String words) {
		return texts.addObject().put("role", role).put("contenttype", type).put("value", words);
	}

	private static void put(ObjectNode node, String property, String words) {
		if (!words.isEmpty()) {
			node.put(property, words);
		}
	}

	private static String said(PhotoView photo, Field field) {
		return photo.fields().text(field);
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
