package org.cutline.desk.api;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class FindingsControllerTests {

	private static final String WRONG = "U.S. envoys meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoLibrary library;

	private PhotoId photo;

	private Rest editor;

	@BeforeEach
	void aPhotoIsOnTheDesk() {
		new Staff(this.desk).signIn(Role.EDITOR);
		this.photo = TestPhotos.arrive(this.library, "envoys.jpg", WRONG, "MARTA LOBO");
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	@Test
	void findingsComeByRuleWithTheirSentences() {
		Answer answer = this.editor.get("/api/findings?photo=" + this.photo);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("groups").findValuesAsString("rule")).contains("language.spellings");
		assertThat(answer.json().path("groups").findValuesAsString("fileName")).contains("envoys.jpg");
	}

	@Test
	void aBatchIsMadeAndTakenBack() {
		Answer fixed = this.editor.send("POST", "/api/findings/fixes", order(1));
		assertThat(fixed.json().at("/0/outcome").asString()).isEqualTo("CHANGED");
		assertThat(caption()).startsWith("US envoys");
		Answer back = this.editor.send("POST", "/api/findings/fixes/undo", fixed.json().toString());
		assertThat(back.json().at("/0/outcome").asString()).isEqualTo("TAKEN_BACK");
		assertThat(caption()).isEqualTo(WRONG);
	}

	@Test
	void anEditionThatIsNoLongerTheLastIsLeftAlone() {
		Answer fixed = this.editor.send("POST", "/api/findings/fixes", order(7));
		assertThat(fixed.json().at("/0/outcome").asString()).isEqualTo("STALE");
		assertThat(caption()).isEqualTo(WRONG);
	}

	@Test
	void aReaderMayNotMend() {
		Rest reader = Rest.as(this.desk, Role.READER);
		assertThat(reader.get("/api/findings?photo=" + this.photo).status()).isEqualTo(200);
		assertThat(reader.send("POST", "/api/findings/fixes", order(1)).status()).isEqualTo(403);
		assertThat(caption()).isEqualTo(WRONG);
	}

	private String order(int edition) {
		return "{\"rule\": \"language.spellings\", \"photos\": [{\"id\": " + this.photo + ", \"edition\": " + edition
				+ "}]}";
	}

	private String caption() {
		return this.library.find(this.photo).orElseThrow().caption();
	}

}
