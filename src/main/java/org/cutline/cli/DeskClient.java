package org.cutline.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Talks to a desk over HTTP, as a program or a browser of somebody signed in does. */
final class DeskClient implements AutoCloseable {

	private static final int CREATED = 201;

	private static final int OK = 200;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String address;

	private String[] identity = {};

	private DeskClient(String address) {
		this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
	}

	/**
	 * A program, which names itself with every request.
	 * @param address the desk's address
	 * @param name the name to sign in with
	 * @param password its password
	 */
	static DeskClient program(String address, String name, String password) {
		DeskClient program = new DeskClient(address);
		program.identity = new String[] { "Authorization", "Basic "
				+ Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)) };
		return program;
	}

	/**
	 * A browser, which signs in once and then has a session.
	 * @param address the desk's address
	 * @param name the name to sign in with
	 * @param password its password
	 * @throws IOException if it is not let in
	 */
	static DeskClient browser(String address, String name, String password) throws IOException {
		DeskClient browser = new DeskClient(address);
		String form = "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
				+ URLEncoder.encode(password, StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest.newBuilder(URI.create(browser.address + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		String cookie = browser.send(request, BodyHandlers.discarding())
			.headers()
			.firstValue("Set-Cookie")
			.orElseThrow(() -> new IOException("the desk lets nobody in"));
		browser.identity = new String[] { "Cookie", cookie.split(";")[0] };
		return browser;
	}

	/** What came of a file that was brought. */
	sealed interface Brought {

		/** It is a photo now. */
		record TakenIn(long photo) implements Brought {
		}

		/** It is none, for a reason that has this code. */
		record Refused(String code) implements Brought {
		}

	}

	/** Brings a file and waits until the desk has taken it in. */
	Brought bring(Path file) throws IOException {
		String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
		HttpResponse<String> answer = send(
				request("/api/photos?name=" + name).header("Content-Type", "application/octet-stream")
					.POST(HttpRequest.BodyPublishers.ofFile(file))
					.build(),
				BodyHandlers.ofString());
		if (answer.statusCode() == CREATED) {
			return new Brought.TakenIn(Long.parseLong(JsonRecord.read(answer.body()).text("id")));
		}
		if (answer.statusCode() == OK) {
			return new Brought.Refused("already-here");
		}
		String code = answer.body().startsWith("{") ? JsonRecord.read(answer.body()).text("code") : "";
		return new Brought.Refused(code.isEmpty() ? "http-" + answer.statusCode() : code);
	}

	/** How many photos a search finds. */
	int count(String words) throws IOException {
		return Integer.parseInt(page(words, 1).text("total"));
	}

	/** The last photos that came. */
	List<Long> newest(int most) throws IOException {
		return page("", most).records("photos")
			.orElse(List.of())
			.stream()
			.map((card) -> Long.valueOf(card.text("id")))
			.toList();
	}

	private JsonRecord page(String words, int most) throws IOException {
		String path = "/api/photos?newestFirst=true&limit=" + most + "&q="
				+ URLEncoder.encode(words, StandardCharsets.UTF_8);
		HttpResponse<String> answer = send(request(path).GET().build(), BodyHandlers.ofString());
		if (answer.statusCode() != OK) {
			throw new IOException("the desk answers " + answer.statusCode() + " to " + path);
		}
		return JsonRecord.read(answer.body());
	}

	/** Whether a picture of a photo comes, whole. */
	boolean hasRendition(long photo, int edge) throws IOException {
		HttpResponse<byte[]> answer = send(request("/api/photos/" + photo + "/renditions/" + edge).GET().build(),
				BodyHandlers.ofByteArray());
		return answer.statusCode() == OK && answer.body().length > 0;
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).headers(this.identity);
	}

	private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
		try {
			return this.client.send(request, handler);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
