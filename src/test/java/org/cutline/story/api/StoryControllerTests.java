package org.cutline.story.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.cutline.DeskOnH2;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class StoryControllerTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	ApplicationContext context;

	@Autowired
	PhotoLibrary library;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	private String name = "editor";

	@BeforeEach
	void peopleAreThere() {
		Staff staff = new Staff(this.context);
		staff.hire("reader", Role.READER);
		staff.signIn(Role.EDITOR);
	}

	@Test
	void makesAStoryOfWireCopyAndGivesItsTag() {
		HttpResponse<String> made = paste("Ministers meet\nTokyo, Nov 8 (EFE).- They met in San José. EFE\nemg/lds");
		assertThat(made.statusCode()).isEqualTo(201);
		assertThat(made.headers().firstValue("ETag")).contains("\"1-1\"");
		JsonNode story = JSON.readTree(get(location(made)).body());
		assertThat(story.path("headline").asString()).isEqualTo("Ministers meet");
		assertThat(story.path("copy").asString()).contains("San José");
		assertThat(story.path("dateline").path("city").asString()).isEqualTo("Tokyo");
		assertThat(story.path("signOff").asString()).isEqualTo("emg/lds");
		assertThat(JSON.readTree(get("/api/stories?q=ministers+jose").body()).path("total").asInt()).isEqualTo(1);
	}

	@Test
	void writesOnlyOverTheTagThatWasRead() {
		String story = location(paste("Tokyo, Nov 8 (EFE).- They met."));
		assertThat(put(story, "\"1-1\"", "Two").headers().firstValue("ETag")).contains("\"2-1\"");
		assertProblem(put(story, "\"1-1\"", "Three"), 412);
		assertProblem(put(story, "nonsense", "Three"), 400);
		assertThat(JSON.readTree(get(story).body()).path("headline").asString()).isEqualTo("Two");
	}

	@Test
	void placesPhotosAndTakesThemOut() {
		PhotoId photo = TestPhotos.arrive(this.library, "a.jpg", "A caption. EFE-EPA/A NAME", "A NAME");
		String place = location(paste("Tokyo, Nov 8 (EFE).- They met.")) + "/photos/" + photo;
		HttpResponse<String> placed = send(request(place).header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"lead\":true,\"caption\":\"Own words.\"}")));
		JsonNode first = JSON.readTree(placed.body()).path("photos").path(0);
		assertThat(first.path("caption").asString()).isEqualTo("Own words.");
		assertThat(first.path("overridden").asBoolean()).isTrue();
		assertThat(first.path("lead").asBoolean()).isTrue();
		assertThat(JSON.readTree(send(request(place).DELETE()).body()).path("photos")).isEmpty();
	}

	@Test
	void answersProblemsAlikeForUnknownThings() {
		assertProblem(get("/api/stories/987654"), 404);
		assertProblem(get("/api/stories/987654/package"), 404);
		assertProblem(get("/api/photos/987654/file"), 404);
		assertProblem(get("/api/exports/nothing"), 404);
		assertProblem(paste(" "), 422);
		assertProblem(send(request("/api/exports").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"photos\":[]}"))), 422);
	}

	@Test
	void sendsAStoryAsAPackageWithItsReport() {
		String story = location(paste("Ministers meet\nTokyo, Nov 8 (EFE).- They met."));
		HttpResponse<String> sent = get(story + "/package");
		assertThat(sent.statusCode()).isEqualTo(200);
		assertThat(sent.headers().firstValue("Content-Type")).contains("application/zip");
		assertThat(sent.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"Ministers meet.zip\"; filename*=UTF-8''Ministers%20meet.zip");
		String report = sent.headers().firstValue("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");
		assertThat(JSON.readTree(get(report).body()).path("lines")).isEmpty();
		this.name = "reader";
		assertProblem(get(report), 404);
	}

	@Test
	void letsReadersReadOnly() {
		String story = location(paste("Tokyo, Nov 8 (EFE).- They met."));
		this.name = "reader";
		assertThat(get(story).statusCode()).isEqualTo(200);
		assertThat(paste("Tokyo, Nov 8 (EFE).- They met.").statusCode()).isEqualTo(403);
		assertThat(put(story, "\"1-1\"", "Mine").statusCode()).isEqualTo(403);
		this.name = "nobody";
		assertThat(get(story).statusCode()).isEqualTo(401);
	}

	private static void assertProblem(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(JSON.readTree(response.body()).path("detail").asString()).isNotBlank();
	}

	private HttpResponse<String> paste(String copy) {
		return send(request("/api/stories").header("Content-Type", "text/plain;charset=UTF-8")
			.POST(BodyPublishers.ofString(copy)));
	}

	private HttpResponse<String> put(String story, String tag, String headline) {
		return send(request(story).header("If-Match", tag)
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"headline\":\"" + headline + "\",\"copy\":\"Words.\"}")));
	}

	private HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	private HttpRequest.Builder request(String path) {
		String login = Base64.getEncoder()
			.encodeToString((this.name + ":" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Basic " + login);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String location(HttpResponse<String> made) {
		return made.headers().firstValue("Location").orElseThrow();
	}

}
