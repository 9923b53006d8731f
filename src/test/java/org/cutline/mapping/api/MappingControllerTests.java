package org.cutline.mapping.api;

import java.util.Map;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.metadata.Field;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Mappings over HTTP. */
@DeskOnH2
class MappingControllerTests {

	private static final String DRAFT = """
			{"name": "EPA", "agencies": ["EPA"], "reason": "They put it there",
			 "moves": [{"to": "creditLine", "from": ["source"]}, {"to": "headline", "how": "CLEAR"}]}""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	private Rest chief;

	private long photo;

	@BeforeEach
	void aPhotoIsThere() {
		new Staff(this.context).signIn(Role.EDITOR);
		this.photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.CREDIT_LINE, "EPA", Field.SOURCE, "EPA/IRENE PAIS")))
			.id()
			.value();
		this.chief = Rest.as(this.context, Role.CHIEF);
	}

	@Test
	void aMappingIsBegunDraftedTriedGoesLiveReadsTheInboxAndRetires() {
		Answer begun = this.chief.send("POST", "/api/mappings", "{\"name\": \"EPA\", \"agencies\": [\"EPA\"]}");
		assertThat(begun.json().path("id").asString()).isEqualTo("epa");
		assertThat(begun.header("ETag")).isEqualTo("\"1\"");
		assertThat(draft(DRAFT, "\"7\"").status()).isEqualTo(412);
		assertThat(draft(DRAFT, "nonsense").status()).isEqualTo(400);
		assertThat(draft(DRAFT.replace("creditLine", "creditLin"), "\"1\"").status()).isEqualTo(400);
		assertThat(draft(DRAFT.replace("creditLine", "headline"), "\"1\"").status()).isEqualTo(422);
		Answer trial = this.chief.send("POST", "/api/mappings/epa/trial", DRAFT);
		assertThat(trial.json().path("fields").toString()).isEqualTo("{\"creditLine\":1}");
		assertThat(trial.json().at("/changes/0/fields/creditLine").toString())
			.isEqualTo("{\"before\":\"EPA\",\"after\":\"EPA/IRENE PAIS\"}");
		Answer drafted = draft(DRAFT, "\"1\"");
		assertThat(drafted.header("ETag")).isEqualTo("\"2\"");
		assertThat(drafted.json().at("/moves/0/how").asString()).isEqualTo("ALWAYS");
		assertThat(drafted.json().path("live").isNull()).isTrue();
		assertThat(this.chief.send("PUT", "/api/mappings/epa/live", "{\"version\": 2}").status()).isEqualTo(422);
		Answer live = this.chief.send("PUT", "/api/mappings/epa/live", "{\"version\": 2, \"reason\": \"Tried\"}");
		assertThat(live.json().path("live").asInt()).isEqualTo(2);
		assertThat(this.chief.get("/api/mappings/epa/inbox").json().toString()).isEqualTo("[" + this.photo + "]");
		Answer read = this.chief.send("POST", "/api/mappings/epa/inbox", "{\"reason\": \"EPA is live\"}");
		assertThat(read.json().at("/0/outcome").asString()).isEqualTo("CHANGED");
		assertThat(credit()).isEqualTo("EPA/IRENE PAIS");
		Answer undone = this.chief.send("POST", "/api/mappings/epa/inbox/undo", read.text());
		assertThat(undone.json().at("/0/outcome").asString()).isEqualTo("TAKEN_BACK");
		assertThat(credit()).isEqualTo("EPA");
		assertThat(this.chief.send("DELETE", "/api/mappings/epa/live?reason=no", "").json().path("live").isNull())
			.isTrue();
		assertThat(this.chief.send("DELETE", "/api/mappings/epa/live?reason=no", "").status()).isEqualTo(404);
		assertThat(this.chief.get("/api/mappings/epa/history").json().size()).isEqualTo(2);
		assertThat(this.chief.get("/api/mappings/epa/versions").json().size()).isEqualTo(2);
		assertThat(this.chief.get("/api/mappings").json().at("/0/name").asString()).isEqualTo("EPA");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/mappings/none", "GET, /api/mappings/none/versions", "GET, /api/mappings/none/history",
			"GET, /api/mappings/none/inbox" })
	void anUnknownMappingIsSaidToBeUnknown(String method, String path) {
		assertThat(this.chief.send(method, path, "").status()).isEqualTo(404);
	}

	@Test
	void anEditorReadsMappingsAndChangesNone() {
		this.chief.send("POST", "/api/mappings", "{\"name\": \"EPA\", \"agencies\": [\"EPA\"]}");
		Rest editor = Rest.as(this.context, Role.EDITOR);
		assertThat(editor.get("/api/mappings/epa").status()).isEqualTo(200);
		assertThat(editor.send("POST", "/api/mappings/epa/trial", DRAFT).status()).isEqualTo(200);
		assertThat(editor.send("POST", "/api/mappings", "{\"name\": \"AP\"}").status()).isEqualTo(403);
		assertThat(editor.send("PUT", "/api/mappings/epa/live", "{\"version\": 1, \"reason\": \"x\"}").status())
			.isEqualTo(403);
		assertThat(editor.send("POST", "/api/mappings/epa/inbox", "{}").status()).isEqualTo(403);
		assertThat(Rest.asNobody(this.context).get("/api/mappings").status()).isEqualTo(401);
	}

	private Answer draft(String json, String tag) {
		return this.chief.send("PUT", "/api/mappings/epa/draft", json, "If-Match", tag);
	}

	private String credit() {
		return this.chief.get("/api/photos/" + this.photo).json().at("/fields/creditLine/value").asString();
	}

}
