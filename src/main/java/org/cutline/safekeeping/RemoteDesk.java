package org.cutline.safekeeping;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

import org.cutline.safekeeping.DeskCommands.Say;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running desk that verifies itself and gives its backup, asked over REST. */
final class RemoteDesk {

	private static final Duration PAUSE = Duration.ofMillis(250);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private final String credentials;

	private RemoteDesk(String address, String credentials) {
		this.address = address;
		this.credentials = credentials;
	}

	/**
	 * The desk that a command names; the password is in the environment or asked for.
	 * @param options the address and the name
	 * @return the desk
	 */
	static RemoteDesk of(CommandLineOptions options) {
		String name = options.options().get("as");
		if (name == null) {
			throw new CommandRefused("safekeeping.command.no-name");
		}
		String password = System.getenv("CUTLINE_PASSWORD");
		Console console = System.console();
		if (password == null && console != null && console.isTerminal()) {
			char[] typed = console.readPassword("%s: ", name);
			password = (typed != null) ? new String(typed) : null;
		}
		if (password == null) {
			throw new CommandRefused("safekeeping.command.no-password");
		}
		return new RemoteDesk(options.desk().orElseThrow().replaceAll("/+$", ""),
				Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * For tests: a desk and who asks.
	 * @param address such as {@code http://localhost:8080}
	 * @param name who
	 * @param password their password
	 * @return the desk
	 */
	static RemoteDesk at(String address, String name, String password) {
		return new RemoteDesk(address,
				Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Has it verify itself, and says what it found.
	 * @param say where to
	 * @return the exit code
	 */
	int verify(Say say) {
		send("POST", "/api/storage/verification", BodyHandlers.ofString(), 202, 409);
		JsonNode report = report();
		while (report.path("state").asString().equals("running")) {
			pause();
			report = report();
		}
		long problems = report.path("found").valueStream().mapToLong(JsonNode::asLong).sum();
		report.path("problems").forEach((line) -> {
			String kind = line.path("kind").asString();
			String digest = line.path("digest").asString();
			say.line("safekeeping.line", kind, line.path("photo").isNumber() ? line.path("photo").asString() : "-",
					digest.isEmpty() ? "-" : digest, line.path("name").asString(),
					say.text("safekeeping.problem." + kind, line.path("detail").asString()));
		});
		say.line("safekeeping.command.verified", report.path("checked").asLong(),
				report.path("octets").asLong() / 1_000_000, problems);
		return report.path("whole").asBoolean() ? DeskCommands.WELL : DeskCommands.PROBLEMS;
	}

	/**
	 * Writes its backup into a file.
	 * @param part the file
	 * @return how much is in it
	 * @throws IOException if the answer broke off, so that the file is no ZIP
	 */
	Count backup(Path part) throws IOException {
		send("GET", "/api/storage/backup", BodyHandlers.ofFile(part), 200);
		long photos = 0;
		long files = 0;
		long octets = 0;
		try (BackupSource backup = BackupSource.open(part);
				BufferedReader manifest = new BufferedReader(
						new InputStreamReader(backup.open(Manifest.NAME), StandardCharsets.UTF_8))) {
			Manifest.Head.of(String.valueOf(manifest.readLine()));
			String text = manifest.readLine();
			while (text != null) {
				Manifest.Line line = Manifest.Line.of(text);
				photos += line.path().startsWith("uploads/originals/") ? 1 : 0;
				files++;
				octets += line.size();
				text = manifest.readLine();
			}
		}
		return new Count(photos, files, octets);
	}

	private JsonNode report() {
		return JSON.readTree(send("GET", "/api/storage/verification", BodyHandlers.ofString(), 200).body());
	}

	private <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> handler, int... wanted) {
		try {
			HttpResponse<T> response = this.client.send(HttpRequest.newBuilder(URI.create(this.address + path))
				.method(method, BodyPublishers.noBody())
				.header("Authorization", "Basic " + this.credentials)
				.build(), handler);
			for (int status : wanted) {
				if (response.statusCode() == status) {
					return response;
				}
			}
			throw new CommandRefused("safekeeping.command.desk-answers", this.address,
					String.valueOf(response.statusCode()));
		}
		catch (IOException ex) {
			throw new CommandRefused("safekeeping.command.desk-silent", this.address, String.valueOf(ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandRefused("safekeeping.command.desk-silent", this.address, "interrupted");
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandRefused("safekeeping.command.failed", "interrupted");
		}
	}

}
