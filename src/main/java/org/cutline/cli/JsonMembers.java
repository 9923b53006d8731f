package org.cutline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object whose members are kept as they were written, to the last zero of a
 * number.
 *
 * @param members the members in order
 */
record JsonMembers(List<Member> members) {

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxStringLength(CheckUnit.LARGEST_LINE)
			.maxNumberLength(CheckUnit.LARGEST_LINE)
			.maxNameLength(CheckUnit.LARGEST_LINE)
			.maxNestingDepth(10_000)
			.build())
		.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
		.build();

	JsonMembers {
		members = List.copyOf(members);
	}

	/**
	 * A member of an object.
	 *
	 * @param name its name
	 * @param source name and value as they were written
	 * @param text its value where that is a text, else null
	 */
	record Member(String name, String source, @Nullable String text) {
	}

	/**
	 * Reads one object.
	 * @param source the object, with nothing but white space around it
	 * @throws StreamReadException where it is none
	 */
	static JsonMembers read(String source) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new StreamReadException(parser, "not an object");
			}
			List<Member> members = members(parser, source);
			if (parser.nextToken() != null) {
				throw new StreamReadException(parser, "more than one object");
			}
			return new JsonMembers(members);
		}
	}

	private static List<Member> members(JsonParser parser, String source) {
		List<Member> members = new ArrayList<>();
		String name = parser.nextName();
		while (name != null) {
			int start = offset(parser);
			JsonToken value = parser.nextToken();
			String text = (value == JsonToken.VALUE_STRING) ? parser.getString() : null;
			parser.skipChildren();
			String next = parser.nextName();
			String written = source.substring(start, offset(parser)).strip();
			boolean last = next == null;
			members.add(new Member(name, last ? written : written.substring(0, written.length() - 1).strip(), text));
			name = next;
		}
		return members;
	}

	private static int offset(JsonParser parser) {
		return (int) parser.currentTokenLocation().getCharOffset();
	}

	/** The text of a member; the last of that name counts. */
	Optional<String> text(String name) {
		return this.members.reversed()
			.stream()
			.filter((member) -> member.name().equals(name))
			.findFirst()
			.map(Member::text);
	}

	/** The members but for some, each as it was written. */
	List<String> without(Set<String> names) {
		return this.members.stream().filter((member) -> !names.contains(member.name())).map(Member::source).toList();
	}

}
