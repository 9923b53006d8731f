package org.cutline.promise;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.cutline.journey.RunningDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that uses a desk over HTTP. Whatever has no answer is an {@link IOException};
 * what has one was answered, and may be held against the desk.
 */
final class DeskClient implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final String address;

	private final String authorization;

	DeskClient(String address, String signInName, String password) {
		this.address = address;
		this.authorization = "Basic "
				+ Base64.getEncoder().encodeToString((signInName + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	static DeskClient of(RunningDesk desk) {
		return new DeskClient(desk.address(), RunningDesk.CHIEF, RunningDesk.PASSWORD);
	}

	Answer upload(String name, byte[] octets) throws IOException {
		return send(request("/api/photos?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
			.header("Content-Type", "application/octet-stream")
			.POST(BodyPublishers.ofByteArray(octets)));
	}

	Answer caption(long photo, int edition, String text) throws IOException {
		return send(request("/api/photos/" + photo + "/fields").header("Content-Type", "application/json")
			.header("If-Match", "\"" + edition + "\"")
			.method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(Map.of("description", text)))));
	}

	Answer post(String path, String json) throws IOException {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	Answer get(String path) throws IOException {
		return send(request(path).GET());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", this.authorization)
			.timeout(Duration.ofSeconds(60));
	}

	private Answer send(HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<byte[]> response = this.client.send(request.build(), BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

	/**
	 * What the desk answered.
	 *
	 * @param status the status
	 * @param body its octets
	 */
	record Answer(int status, byte[] body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		long id() {
			return json().path("id").asLong();
		}

		int edition() {
			return json().path("edition").asInt();
		}

		String caption() {
			return json().path("fields").path("description").path("value").asString("");
		}

		@Override
		public String toString() {
			return this.status + " " + new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
