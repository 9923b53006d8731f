package org.cutline.style.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** House styles, findings and vocabulary over HTTP. */
@DeskOnH2
class StyleControllerTests {

	private static final String CAPTION = "U.S. ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/IRENE PAIS";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	private PhotoId photo;

	@BeforeEach
	void aPhotoIsThere() {
		new Staff(this.context).signIn(Role.EDITOR);
		this.photo = TestPhotos.arrive(this.library, "one.jpg", CAPTION, "Irene Pais");
	}

	@Test
	void aStyleIsReadDraftedTriedAndGoesLive() {
		Rest chief = Rest.as(this.context, Role.CHIEF);
		Rest.Answer yaml = chief.get("/api/styles/efe-epa-en/yaml");
		assertThat(yaml.header("ETag")).isEqualTo("\"0\"");
		String changed = yaml.text().replace("name: EFE-EPA English", "name: Ours");
		assertThat(changed).isNotEqualTo(yaml.text());
		String path = "/api/styles/efe-epa-en/draft?reason=ours";
		assertThat(put(chief, path, changed, "\"7\"").status()).isEqualTo(412);
		assertThat(put(chief, path, changed, "nonsense").status()).isEqualTo(400);
		assertThat(put(chief, path, "id: efe-epa-en\nname: x\ncredit: {form: wavy}", "\"0\"").status()).isEqualTo(422);
		Rest.Answer drafted = put(chief, path, changed, "\"0\"");
		assertThat(drafted.status()).isEqualTo(200);
		assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
		Rest.Answer trial = chief.send("POST", "/api/styles/trial",
				changed.replace("US", "USA").getBytes(StandardCharsets.UTF_8), "Content-Type", StyleController.YAML);
		assertThat(trial.json().path("captions").asInt()).isOne();
		assertThat(chief.send("PUT", "/api/styles/efe-epa-en/live", "{\"version\":1,\"reason\":\"\"}").status())
			.isEqualTo(422);
		assertThat(chief.send("PUT", "/api/styles/efe-epa-en/live", "{\"version\":1,\"reason\":\"Ours\"}")
			.json()
			.path("live")
			.asInt()).isOne();
		assertThat(chief.get("/api/styles/efe-epa-en/versions").json().size()).isEqualTo(2);
		assertThat(chief.get("/api/styles/none").status()).isEqualTo(404);
	}

	@Test
	void onlyAChiefChangesAStyle() {
		Rest editor = Rest.as(this.context, Role.EDITOR);
		assertThat(editor.get("/api/styles").json().size()).isGreaterThanOrEqualTo(7);
		assertThat(editor.get("/api/rules").json().size()).isGreaterThan(45);
		assertThat(editor.get("/api/rules/credit.form").json().path("title").asString()).isNotEmpty();
		assertThat(put(editor, "/api/styles/efe-epa-en/draft", "id: efe-epa-en", "\"0\"").status()).isEqualTo(403);
		assertThat(editor.send("PUT", "/api/style-choices", "{\"kind\":\"ENGLISH\",\"styleId\":\"ap\"}").status())
			.isEqualTo(403);
		assertThat(Rest.asNobody(this.context).get("/api/styles").status()).isEqualTo(401);
	}

	@Test
	void aWarningIsOverruledByItsKeyAndAnErrorIsNot() {
		Rest editor = Rest.as(this.context, Role.EDITOR);
		JsonNode finding = finding(editor, "language.spellings");
		String path = "/api/photos/" + this.photo + "/overrules";
		String key = finding.path("key").asString();
		assertThat(editor.send("PUT", path, json(key, "")).status()).isEqualTo(422);
		assertThat(editor.send("PUT", path, json(key, "A quotation")).status()).isEqualTo(200);
		assertThat(finding(editor, "language.spellings").path("overruled").path("reason").asString())
			.isEqualTo("A quotation");
		assertThat(editor.send("DELETE", path + "?finding=" + key.replace(" ", "%20"), "").status()).isEqualTo(204);
		assertThat(finding(editor, "language.spellings").path("overruled").isNull()).isTrue();
		this.library.caption(this.photo, 1, Map.of(Field.DESCRIPTION, FieldValue.of("")), "");
		String error = finding(editor, "caption.present").path("key").asString();
		assertThat(editor.send("PUT", path, json(error, "No")).status()).isEqualTo(409);
		assertThat(editor.send("PUT", path, json("no.such", "No")).status()).isEqualTo(404);
		assertThat(Rest.as(this.context, Role.READER).send("PUT", path, json(error, "No")).status()).isEqualTo(403);
	}

	@Test
	void aPhotoWithErrorsIsNotSentAndTheAnswerSaysWhy() {
		this.library.caption(this.photo, 1, Map.of(Field.DESCRIPTION, FieldValue.of("")), "");
		Rest.Answer refused = Rest.as(this.context, Role.READER).get("/api/photos/" + this.photo + "/file");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.json().path("detail").asString()).contains("one.jpg", "There is no caption yet.");
	}

	@Test
	void theVocabularyIsEditedOverHttp() {
		Rest chief = Rest.as(this.context, Role.CHIEF);
		assertThat(chief.send("POST", "/api/vocabulary/names/people", "{\"name\":\"Marta Lobbo\"}").status())
			.isEqualTo(200);
		assertThat(chief.send("PUT", "/api/vocabulary/names/people/martalobbo", "{\"name\":\"Marta Lobo\"}")
			.json()
			.path(0)
			.path("name")
			.asString()).isEqualTo("Marta Lobo");
		assertThat(chief.send("POST", "/api/vocabulary/words", "{\"kind\":\"COUNTRY\",\"word\":\"Atlantis\"}").status())
			.isEqualTo(422);
		assertThat(chief.get("/api/vocabulary/names/nobody").status()).isEqualTo(404);
		String file = chief.get("/api/vocabulary/file").text();
		assertThat(file).contains("person\tMarta Lobo");
		assertThat(chief
			.send("POST", "/api/vocabulary/file", file.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain")
			.json()
			.path("entries")
			.asInt()).isEqualTo(2);
		assertThat(Rest.as(this.context, Role.EDITOR)
			.send("POST", "/api/vocabulary/names/people", "{\"name\":\"Ana Lobo\"}")
			.status()).isEqualTo(403);
	}

	private JsonNode finding(Rest rest, String rule) {
		for (JsonNode finding : rest.get("/api/photos/" + this.photo + "/findings").json().path("findings")) {
			if (finding.path("rule").asString().equals(rule)) {
				return finding;
			}
		}
		throw new AssertionError("no finding of " + rule);
	}

	private static String json(String key, String reason) {
		return JsonMapper.shared().writeValueAsString(Map.of("finding", key, "reason", reason));
	}

	private static Rest.Answer put(Rest rest, String path, String yaml, String tag) {
		return rest.send("PUT", path, yaml.getBytes(StandardCharsets.UTF_8), "Content-Type", StyleController.YAML,
				"If-Match", tag);
	}

}
