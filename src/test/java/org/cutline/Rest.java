package org.cutline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to a running desk over HTTP, as somebody or as nobody. */
public final class Rest {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final ApplicationContext desk;

	private final @Nullable String signInName;

	private Rest(ApplicationContext desk, @Nullable String signInName) {
		this.desk = desk;
		this.signInName = signInName;
	}

	/**
	 * Somebody with a role, with an account of their own.
	 * @param desk the running desk
	 * @param role what they may do
	 * @return the program
	 */
	public static Rest as(ApplicationContext desk, Role role) {
		String name = "rest-" + role.name().toLowerCase(Locale.ROOT);
		new Staff(desk).hire(name, role);
		return new Rest(desk, name);
	}

	public static Rest asNobody(ApplicationContext desk) {
		return new Rest(desk, null);
	}

	public Answer get(String path, String... headers) {
		return send("GET", path, new byte[0], headers);
	}

	public Answer send(String method, String path, String json, String... headers) {
		List<String> all = new ArrayList<>(List.of(headers));
		all.addAll(List.of("Content-Type", "application/json"));
		return send(method, path, json.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
	}

	/**
	 * Sends a request.
	 * @param method such as GET
	 * @param path below the desk's address
	 * @param body its octets
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public Answer send(String method, String path, byte[] body, String... headers) {
		String port = this.desk.getEnvironment().getRequiredProperty("local.server.port");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.method(method, BodyPublishers.ofByteArray(body));
		if (this.signInName != null) {
			byte[] credentials = (this.signInName + ":" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8);
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What the desk answered.
	 *
	 * @param response the whole answer
	 */
	public record Answer(HttpResponse<byte[]> response) {

		private static final JsonMapper JSON = JsonMapper.builder().build();

		public int status() {
			return this.response.statusCode();
		}

		public String header(String name) {
			return String.join(", ", this.response.headers().allValues(name));
		}

		public byte[] octets() {
			return this.response.body();
		}

		public String text() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		public JsonNode json() {
			return JSON.readTree(text());
		}

		/**
		 * The answer as a line, for comparing.
		 * @return status, media type and body
		 */
		public String line() {
			return status() + " " + header("Content-Type") + " " + text();
		}

	}

}
