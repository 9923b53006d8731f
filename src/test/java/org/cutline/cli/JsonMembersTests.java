package org.cutline.cli;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonMembersTests {

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "{\"a\":1.50,\"b\" : [1 , 2] }|\"a\":1.50;\"b\" : [1 , 2]",
					"{ \"a\" : \"x,}\\\"\" , \"b\":{}}|\"a\" : \"x,}\\\"\";\"b\":{}", "{}|",
					"{\"\\u0061\":\"\\u00e9\",\"a\":2}|\"\\u0061\":\"\\u00e9\";\"a\":2" })
	void keepsEachMemberAsItIsWritten(String source, String members) {
		assertThat(String.join(";", JsonMembers.read(source).without(Set.of())))
			.isEqualTo((members != null) ? members : "");
	}

	@Test
	void leavesMembersOutByName() {
		JsonMembers members = JsonMembers.read("{\"a\":1,\"b\":{\"a\":2},\"a\":3}");
		assertThat(members.without(Set.of("a"))).containsExactly("\"b\":{\"a\":2}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "{\"text\":\"A\"}|A", "{\"text\":\"A\",\"text\":\"B\"}|B", "{\"\\u0074ext\":\"\\u0041\"}|A",
					"{\"more\":{\"text\":\"A\"}}|", "{\"text\":null}|", "{\"text\":[\"A\"]}|" })
	void knowsTheTextOfAMember(String source, String text) {
		assertThat(JsonMembers.read(source).text("text").orElse(null)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[]", "1", "\"a\"", "{", "{\"a\":1", "{\"a\":1,}", "{\"a\" 1}", "{'a':1}",
			"{a:1}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":1} x", "{\"a\":1}{}", "{\"a\":tru}", "{\"a\":\"\t\"}",
			"{\"a\":[1}}" })
	void refusesWhatIsNoObject(String source) {
		assertThatThrownBy(() -> JsonMembers.read(source)).isInstanceOf(JacksonException.class);
	}

	@Test
	void membersPutTogetherAgainAreTheSameObject() {
		for (int seed = 0; seed < 500; seed++) {
			String source = object(new Random(seed), 0);
			List<String> members = JsonMembers.read(source).without(Set.of());
			assertThat(JSON.readTree("{" + String.join(",", members) + "}")).as(source)
				.isEqualTo(JSON.readTree(source));
		}
	}

	private static String object(Random random, int depth) {
		StringBuilder object = new StringBuilder("{");
		int members = random.nextInt(5);
		for (int i = 0; i < members; i++) {
			object.append((i > 0) ? "," : "")
				.append(blank(random))
				.append("\"m")
				.append(i)
				.append(List.of("", "\\\"", "\\u00e9", "{", ",").get(random.nextInt(5)))
				.append('"')
				.append(blank(random))
				.append(':')
				.append(blank(random))
				.append(value(random, depth))
				.append(blank(random));
		}
		return object.append('}').toString();
	}

	private static String value(Random random, int depth) {
		return switch (random.nextInt((depth < 4) ? 8 : 6)) {
			case 0 -> "null";
			case 1 -> "-0.10e+5";
			case 2 -> "\"}, \\\\\"";
			case 3 -> "\"😀 \\ud83d\\ude00\"";
			case 4 -> "[]";
			case 5 -> "true";
			case 6 -> "[" + value(random, depth + 1) + " ," + object(random, depth + 1) + "]";
			default -> object(random, depth + 1);
		};
	}

	private static String blank(Random random) {
		return List.of("", "", " ", "\t ").get(random.nextInt(4));
	}

}
