package org.cutline.ingest.api;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.newsroom.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class SourceControllerTests {

	@Autowired
	private ApplicationContext desk;

	private Rest chief;

	@BeforeEach
	void aChiefHasAnAccount() {
		this.chief = Rest.as(this.desk, Role.CHIEF);
	}

	@Test
	void aSourceIsMadeReadAndChanged() {
		Answer made = this.chief.send("POST", "/api/sources",
				"{\"name\":\"EFE Lisboa\",\"folder\":true,\"template\":{\"city\":\"Lisbon\"},\"photosAMinute\":60}");
		assertThat(made.status()).as(made.text()).isEqualTo(201);
		assertThat(made.header("Location")).isEqualTo("/api/sources/efe-lisboa");
		assertThat(made.header("ETag")).isEqualTo("\"1\"");
		assertThat(made.json().path("folderPath").asString()).isEqualTo("inbox/efe-lisboa");
		Answer changed = this.chief.send("PUT", "/api/sources/efe-lisboa", "{\"name\":\"EFE Lisbon\"}", "If-Match",
				"\"1\"");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.json().path("id").asString()).isEqualTo("efe-lisboa");
		assertThat(
				this.chief.send("PUT", "/api/sources/efe-lisboa", "{\"name\":\"EFE\"}", "If-Match", "\"1\"").status())
			.isEqualTo(412);
		assertThat(this.chief.get("/api/sources/efe-lisboa").json().path("name").asString()).isEqualTo("EFE Lisbon");
	}

	@Test
	void aPasswordIsNeverTold() {
		this.chief.send("POST", "/api/sources", "{\"name\":\"Camera\",\"sftp\":true}");
		Answer answer = this.chief.send("PUT", "/api/sources/camera/password",
				"{\"password\":\"correct horse battery\"}");
		assertThat(answer.json().path("sftpPassword").asBoolean()).isTrue();
		assertThat(this.chief.get("/api/sources").text()).doesNotContain("horse", "bcrypt");
		assertThat(this.chief.send("DELETE", "/api/sources/camera/password", "")
			.json()
			.path("sftpPassword")
			.asBoolean(true)).isFalse();
	}

	@Test
	void faultsAreToldAllAtOnce() {
		Answer answer = this.chief.send("POST", "/api/sources",
				"{\"name\":\"\",\"mapping\":\"nonsense\",\"sftpKeys\":[\"ssh-rsa x\"]}");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().path("faults").valueStream().map((each) -> each.path("reason").asString()))
			.containsExactly("NAME", "MAPPING", "KEY");
		assertThat(
				this.chief.send("POST", "/api/sources", "{\"name\":\"A\",\"template\":{\"nonsense\":\"x\"}}").status())
			.isEqualTo(400);
	}

	@Test
	void editorsReadAndOnlyChiefsChange() {
		this.chief.send("POST", "/api/sources", "{\"name\":\"Lusa\"}");
		Rest editor = Rest.as(this.desk, Role.EDITOR);
		assertThat(editor.get("/api/sources").json().path(0).path("id").asString()).isEqualTo("lusa");
		assertThat(editor.send("POST", "/api/sources", "{\"name\":\"Other\"}").status()).isEqualTo(403);
		assertThat(editor.send("DELETE", "/api/sources/lusa", "").status()).isEqualTo(403);
		assertThat(this.chief.send("DELETE", "/api/sources/lusa", "").json().path("retired").asBoolean()).isTrue();
		assertThat(this.chief.send("POST", "/api/sources/lusa/take-up", "").json().path("retired").asBoolean(true))
			.isFalse();
		assertThat(this.chief.send("DELETE", "/api/sources/nobody", "").status()).isEqualTo(404);
		assertThat(this.chief.get("/api/sources/NOT%20ONE").status()).isEqualTo(404);
	}

}
