package org.cutline.photo.api;

import java.util.List;
import java.util.Map;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class PhotoControllerTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoLibrary library;

	private Rest editor;

	private long photo;

	private String path;

	@BeforeEach
	void aPhotoIsOnTheDesk() {
		new Staff(this.desk).signIn(Role.EDITOR);
		this.photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, "The file’s caption.", Field.KEYWORDS, "walk")))
			.id()
			.value();
		this.path = "/api/photos/" + this.photo;
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	@Test
	void aPhotoComesWithItsFieldsAndItsEntityTag() {
		Answer answer = this.editor.get(this.path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("ETag")).isEqualTo("\"1\"");
		assertThat(answer.header("Cache-Control")).contains("no-store");
		assertThat(answer.json().at("/fields/description/value").asString()).isEqualTo("The file’s caption.");
		assertThat(answer.json().at("/fields/description/source").asString()).isEqualTo("IIM");
		assertThat(answer.json().path("state").asString()).isEqualTo("INBOX");
	}

	@Test
	void aFieldThatAMappingReadTellsFromWhereAndWhatTheFileSays() {
		PhotoMapping mapping = new PhotoMapping("epa", "EPA", 3,
				FieldMapping.of(FieldMove.always(Field.HEADLINE, Field.KEYWORDS)));
		this.library.readWith(new PhotoId(this.photo), 1, mapping, "");
		JsonNode headline = this.editor.get(this.path).json().at("/fields/headline");
		assertThat(headline.path("value").asString()).isEqualTo("walk");
		assertThat(headline.path("source").asString()).isEqualTo("MAPPED");
		assertThat(headline.path("mapping").toString())
			.isEqualTo("{\"id\":\"epa\",\"name\":\"EPA\",\"version\":3,\"from\":[\"keywords\"],\"fileSays\":\"\"}");
		assertThat(this.editor.get(this.path + "/history").json().at("/0/deed").asString()).isEqualTo("MAPPED");
	}

	@Test
	void aListHasCardsByNumberAndTheTotal() {
		Answer answer = this.editor.get("/api/photos?q=caption&state=INBOX&limit=1");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("total").asInt()).isOne();
		assertThat(answer.json().at("/photos/0/id").asLong()).isEqualTo(this.photo);
		assertThat(this.editor.get("/api/photos?q=nowhere").json().path("total").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/photos?state=nonsense", "/api/photos?findings=1x", "/api/photos?limit=many",
			"/api/photos?offset=-" })
	void aQueryThatMakesNoSenseIsABadRequest(String query) {
		assertProblem(this.editor.get(query), 400);
	}

	@Test
	void fieldsAreChangedWithTheEntityTagTheyWereReadWith() {
		Answer done = patch("\"1\"", "{\"description\": \"New.\", \"keywords\": [\"a\", \"b\"]}");
		assertThat(done.status()).isEqualTo(200);
		assertThat(done.header("ETag")).isEqualTo("\"2\"");
		assertThat(done.json().at("/fields/description/source").asString()).isEqualTo("EDITED");
		assertThat(done.json().at("/fields/keywords/value").toString()).isEqualTo("[\"a\",\"b\"]");
		Answer late = patch("\"1\"", "{\"description\": \"Mine.\"}");
		assertProblem(late, 412);
		assertThat(late.header("ETag")).isEqualTo("\"2\"");
		assertThat(this.editor.get(this.path).json().at("/fields/description/value").asString()).isEqualTo("New.");
	}

	@Test
	void nullTakesAFieldBackToTheFileAndNothingClearsIt() {
		patch("\"1\"", "{\"description\": \"New.\"}");
		Answer cleared = patch("\"2\"", "{\"description\": \"\"}");
		assertThat(cleared.json().at("/fields/description/source").asString()).isEqualTo("EDITED");
		assertThat(cleared.json().at("/fields/description/value").asString()).isEmpty();
		Answer back = patch("\"3\"", "{\"description\": null}");
		assertThat(back.json().at("/fields/description/source").asString()).isEqualTo("IIM");
	}

	@Test
	void oneTextForAFieldOfSeveralIsAListOfOne() {
		Answer done = patch("\"1\"", "{\"keywords\": \"walk on\"}");
		assertThat(done.json().at("/fields/keywords/value").toString()).isEqualTo("[\"walk on\"]");
		assertThat(this.library.find(new PhotoId(this.photo)).orElseThrow().fields().value(Field.KEYWORDS).texts())
			.containsExactly("walk on");
	}

	@Test
	void aTextInLanguagesIsSetLanguageByLanguage() {
		Answer both = patch("\"1\"", "{\"title\": {\"x-default\": \"Talks\", \"pt-br\": \"Cúpula\"}}");
		assertThat(both.json().at("/fields/title/value").asString()).isEqualTo("Talks");
		assertThat(both.json().at("/fields/title/languages").toString())
			.isEqualTo("{\"x-default\":\"Talks\",\"pt-BR\":\"Cúpula\"}");
		assertThat(both.json().at("/fields/description").has("languages")).isFalse();
		Answer one = patch("\"2\"", "{\"title\": \"Summit\"}");
		assertThat(one.json().at("/fields/title/languages").toString())
			.isEqualTo("{\"x-default\":\"Summit\",\"pt-BR\":\"Cúpula\"}");
		Answer back = patch("\"3\"", "{\"title\": null}");
		assertThat(back.json().at("/fields/title").isMissingNode()).isTrue();
	}

	@Test
	void theCatalogueNamesFieldsAndTermsInTheLanguageThatIsAccepted() {
		JsonNode english = this.editor.get("/api/fields").json();
		JsonNode type = field(english, "digitalSourceType");
		assertThat(type.path("group").asString()).isEqualTo("Accessibility, AI, web");
		assertThat(type.at("/terms/0/label").asString()).isEqualTo("Taken with a digital camera");
		assertThat(field(english, "creditLine").path("octets").asInt()).isEqualTo(32);
		assertThat(field(english, "locationShown").path("editable").asBoolean()).isFalse();
		JsonNode spanish = this.editor.send("GET", "/api/fields", "", "Accept-Language", "es-ES").json();
		assertThat(field(spanish, "creditLine").path("label").asString()).isEqualTo("Línea de crédito");
		assertProblem(Rest.asNobody(this.desk).get("/api/fields"), 401);
	}

	private static JsonNode field(JsonNode catalogue, String id) {
		return catalogue.valueStream().filter((one) -> one.path("id").asString().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aDamagedTextComesWithItsRepair() {
		Answer done = patch("\"1\"", "{\"keywords\": [\"EspaÃ±a\", \"G7\"]}");
		assertThat(done.json().at("/fields/keywords/repaired").toString()).isEqualTo("[\"España\",\"G7\"]");
		assertThat(done.json().at("/fields/description").has("repaired")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"nonsense\": \"x\"}", "{\"description\": {\"a\": 1}}",
			"{\"description\": [\"a\", \"b\"]}", "{\"keywords\": [\"a\", null]}", "{\"keywords\": [[\"a\"]]}",
			"{\"description\": 5}", "{\"description\": {\"es\": 1}}", "{\"description\": {}}",
			"{\"description\": {\"not a tag\": \"x\"}}", "{\"headline\": {\"es\": \"x\"}}",
			"{\"serviceIdentifier\": \"x\"}", "{\"description\": ", "[]", "null", "", "\"text\"",
			"{\"locationShown\": \"Lisbon\"}" })
	void aBodyThatMakesNoSenseIsABadRequestAndChangesNothing(String body) {
		assertProblem(patch("\"1\"", body), 400);
		assertThat(this.editor.get(this.path).header("ETag")).isEqualTo("\"1\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"x\"", "\"1\", \"2\"", "W/\"1\"", "1", "\"-1\"", "\"99999999999\"", "\"\"" })
	void anEntityTagThatTheDeskDidNotGiveIsABadRequest(String tag) {
		assertProblem(patch(tag, "{\"description\": \"New.\"}"), 400);
	}

	@Test
	void aChangeWithoutAnEntityTagIsABadRequest() {
		assertProblem(this.editor.send("PATCH", this.path + "/fields", "{}"), 400);
		assertProblem(this.editor.send("PUT", this.path + "/approval", ""), 400);
		assertProblem(this.editor.send("DELETE", this.path + "/approval", ""), 400);
	}

	@Test
	void anApprovalIsRefusedWhileThereAreErrorsAndTakenBack() {
		this.library.checked(new PhotoId(this.photo), 2, 0, "");
		assertProblem(this.editor.send("PUT", this.path + "/approval", "", "If-Match", "\"1\""), 409);
		this.library.checked(new PhotoId(this.photo), 0, 2, "");
		Answer approved = this.editor.send("PUT", this.path + "/approval", "", "If-Match", "\"1\"");
		assertThat(approved.json().path("state").asString()).isEqualTo("APPROVED");
		assertProblem(this.editor.send("DELETE", this.path + "/approval", "", "If-Match", "\"1\""), 412);
		assertThat(this.editor.send("DELETE", this.path + "/approval", "", "If-Match", "\"2\"")
			.json()
			.path("state")
			.asString()).isEqualTo("CAPTIONED");
	}

	@Test
	void theHistoryListsEveryEdition() {
		patch("\"1\"", "{\"description\": \"New.\"}");
		Answer answer = this.editor.get(this.path + "/history");
		assertThat(answer.json().findValuesAsString("deed")).containsExactly("CAPTIONED", "ARRIVED");
		assertThat(answer.json().at("/1/fields/description/value").asString()).isEqualTo("The file’s caption.");
	}

	@ParameterizedTest
	@CsvSource({ "GET, ''", "GET, /history", "GET, /original", "GET, /renditions/400", "GET, /renditions/1600",
			"PATCH, /fields", "PUT, /approval", "DELETE, /approval" })
	void anUnknownIdIsAProblemInTheSameWords(String method, String below) {
		Answer answer = this.editor.send(method, "/api/photos/4711" + below, "{}", "If-Match", "\"1\"");
		assertProblem(answer, 404);
		assertThat(answer.json().path("detail").asString()).isEqualTo("There is no such photo.");
	}

	@ParameterizedTest
	@CsvSource({ "PATCH, /fields", "PUT, /approval", "DELETE, /approval" })
	void aReaderLearnsNothingOfIdsByTryingToWrite(String method, String below) {
		Rest reader = Rest.as(this.desk, Role.READER);
		Answer known = reader.send(method, this.path + below, "{}", "If-Match", "\"1\"");
		Answer unknown = reader.send(method, "/api/photos/4711" + below, "{}", "If-Match", "\"1\"");
		assertProblem(known, 403);
		assertThat(unknown.line().replace("4711", "" + this.photo)).isEqualTo(known.line());
	}

	@Test
	void whoIsNotSignedInLearnsNothingAtAll() {
		Rest nobody = Rest.asNobody(this.desk);
		List<String> lines = List.of(nobody.get(this.path), nobody.get("/api/photos/4711"), nobody.get("/api/nowhere"))
			.stream()
			.map((answer) -> answer.status() + " " + answer.header("Content-Type"))
			.distinct()
			.toList();
		assertThat(lines).containsExactly("401 application/problem+json");
		assertThat(nobody.get(this.path).header("Set-Cookie")).isEmpty();
	}

	@Test
	void anAddressOfTheInterfaceThatMeansNothingIsNotFound() {
		assertProblem(this.editor.get("/api/nowhere"), 404);
		assertProblem(this.editor.send("POST", "/api/photos/" + this.photo + "/nowhere", "{}"), 404);
		assertProblem(this.editor.send("POST", this.path, "{}"), 405);
	}

	@Test
	void noAnswerTellsWhatTheDeskIsMadeOf() {
		for (String strange : List.of("/api/photos/abc", "/api/photos/1e9", "/api/nowhere", "/api/photos/%00")) {
			Answer answer = this.editor.get(strange);
			assertThat(answer.status()).as(strange).isIn(400, 404);
			assertThat(answer.text()).as(strange).doesNotContain("java", "Exception", "org.", "trace");
		}
	}

	private Answer patch(String tag, String body) {
		return this.editor.send("PATCH", this.path + "/fields", body, "If-Match", tag);
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).as(answer.line()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().path("status").asInt()).isEqualTo(status);
		assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotContain("java", "Exception");
	}

}
