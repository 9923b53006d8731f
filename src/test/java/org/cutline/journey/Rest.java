package org.cutline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface of a running desk, used as one account. */
final class Rest implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private final String login;

	Rest(RunningDesk desk) {
		this(desk, Steps.CHIEF, Steps.PASSWORD);
	}

	Rest(RunningDesk desk, String signInName, String password) {
		this.address = desk.address();
		this.login = signInName + ":" + password;
	}

	/** Brings a file and answers the photo's id. */
	long upload(Path file) {
		try {
			String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
			HttpRequest request = request("/api/photos?name=" + name).POST(HttpRequest.BodyPublishers.ofFile(file))
				.build();
			HttpResponse<String> response = send(request);
			if (response.statusCode() != 201 && response.statusCode() != 200) {
				throw new IllegalStateException(response.statusCode() + " " + response.body());
			}
			return JSON.readTree(response.body()).path("id").asLong();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode photo(long id) {
		return JSON.readTree(send(request("/api/photos/" + id).GET().build()).body());
	}

	JsonNode get(String path) {
		return JSON.readTree(send(request(path).GET().build()).body());
	}

	/** A file as it is sent out. */
	byte[] octets(String path) {
		try {
			return this.client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	String caption(long id) {
		return photo(id).path("fields").path("description").path("value").asString("");
	}

	private HttpRequest.Builder request(String path) {
		String basic = Base64.getEncoder().encodeToString(this.login.getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Authorization", "Basic " + basic);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
