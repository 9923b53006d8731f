package org.cutline.photo.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class EmbeddedControllerTests {

	private static final byte[] FILE = Pictures.jpeg(7);

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	private Rest reader;

	private String path;

	@BeforeEach
	void aPhotoIsOnTheDesk() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		TakenIn taken = (TakenIn) this.intake.take("walk.jpg", new ByteArrayInputStream(FILE));
		this.path = "/api/photos/" + taken.photo().value() + "/embedded";
		this.reader = Rest.as(this.desk, Role.READER);
	}

	@Test
	void everyPieceOfTheFileIsListedWithTheAddressOfItsOctets() {
		JsonNode container = this.reader.get(this.path).json().at("/blocks").valueStream().toList().getLast();
		assertThat(container.path("block").asString()).isEqualTo("FILE");
		assertThat(container.at("/entries/0/name").asString()).isEqualTo("SOI");
		Answer second = this.reader.get(container.at("/entries/1/href").asString());
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(second.header("Content-Disposition")).startsWith("attachment");
		assertThat(second.octets()).isEqualTo(Arrays.copyOfRange(FILE, 2, 2 + second.octets().length));
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.reader.get(this.path + "/99/0").status()).isEqualTo(404);
		assertThat(this.reader.get(this.path + "/0/9999").status()).isEqualTo(404);
		assertThat(this.reader.get("/api/photos/987654/embedded").status()).isEqualTo(404);
		assertThat(this.reader.get("/api/photos/987654/embedded/0/0").status()).isEqualTo(404);
	}

	@Test
	void aStrangerSeesNothing() {
		assertThat(Rest.asNobody(this.desk).get(this.path).status()).isEqualTo(401);
	}

}
