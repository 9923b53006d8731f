package org.cutline.cleanup.api;

import java.util.Map;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.metadata.Field;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Cleaners and what they made of a photo, over HTTP. */
@DeskOnH2
class CleanerControllerTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Test
	void cleanersAreListedWithExamplesAndSwitchedByChiefs() {
		Rest chief = Rest.as(this.context, Role.CHIEF);
		assertThat(chief.get("/api/cleaners").json().valueStream())
			.anySatisfy((one) -> assertThat(one.toString()).contains("\"id\":\"placeholder\",\"used\":true",
					"{\"before\":{\"city\":\".\"},\"after\":{\"city\":\"\"}}"));
		Answer off = chief.send("PUT", "/api/cleaners/placeholder", "{\"used\": false}");
		assertThat(off.json().path("used").asBoolean()).isFalse();
		assertThat(chief.send("PUT", "/api/cleaners/nonsense", "{\"used\": false}").status()).isEqualTo(404);
		Rest editor = Rest.as(this.context, Role.EDITOR);
		assertThat(editor.send("PUT", "/api/cleaners/placeholder", "{\"used\": true}").status()).isEqualTo(403);
		assertThat(editor.get("/api/cleaners").json().toString()).contains("\"id\":\"placeholder\",\"used\":false");
	}

	@Test
	void aPhotoTellsWhatWasCleanedAndTakesItBackByFieldAndAtOnce() {
		new Staff(this.context).signIn(Role.EDITOR);
		long id = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.CITY, ".", Field.CREDIT_LINE, "© EFE", Field.HEADLINE, "-")))
			.id()
			.value();
		Rest editor = Rest.as(this.context, Role.EDITOR);
		String photo = "/api/photos/" + id;
		assertThat(editor.get(photo).json().at("/fields/creditLine").toString()).isEqualTo(
				"{\"value\":\"EFE\",\"source\":\"CLEANED\",\"conflict\":false,\"cleaned\":{\"reasons\":[\"copyright-sign\"],\"fileSays\":\"© EFE\"}}");
		assertThat(editor.send("DELETE", photo + "/cleaning/title", "", "If-Match", "\"1\"").status()).isEqualTo(404);
		assertThat(editor.send("DELETE", photo + "/cleaning/city", "", "If-Match", "1").status()).isEqualTo(400);
		Answer one = editor.send("DELETE", photo + "/cleaning/city", "", "If-Match", "\"1\"");
		assertThat(one.json().at("/fields/city").toString()).contains("\"value\":\".\",\"source\":\"EDITED\"");
		assertThat(editor.send("DELETE", photo + "/cleaning", "", "If-Match", "\"1\"").status()).isEqualTo(412);
		Answer all = editor.send("DELETE", photo + "/cleaning", "", "If-Match", "\"2\"");
		assertThat(all.json().at("/fields/creditLine/value").asString()).isEqualTo("© EFE");
		assertThat(all.json().at("/fields/headline/value").asString()).isEqualTo("-");
	}

}
