package org.cutline.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cutline.shell.Texts;
import org.cutline.storage.DatabaseAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Says over HTTP that a request is refused, as a problem detail (RFC 9457) that tells
 * nothing of what it asked for.
 */
final class Refusal {

	private Refusal() {
	}

	static void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (DatabaseAway.causes(reason)) {
			databaseAway(request, response);
			return;
		}
		write(response, HttpStatus.UNAUTHORIZED, "Sign in first.", "");
	}

	/** Programs get a problem, people a page in their language. */
	static void databaseAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (request.getRequestURI().startsWith("/api/")) {
			write(response, HttpStatus.SERVICE_UNAVAILABLE,
					"The database does not answer. Take nothing for saved, and try again in a moment.",
					",\"code\":\"" + DatabaseAway.CODE + "\"");
			return;
		}
		Texts texts = new Texts();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setContentType("text/plain;charset=UTF-8");
		response.getOutputStream()
			.write(texts.getTranslation("shell.error.database-away", request.getLocale())
				.getBytes(StandardCharsets.UTF_8));
	}

	static void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		write(response, HttpStatus.FORBIDDEN, "Your role does not allow this.", "");
	}

	static void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(response, HttpStatus.NOT_FOUND, "There is nothing at this address.", "");
	}

	private static void write(HttpServletResponse response, HttpStatus status, String sentence, String more)
			throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.write("{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"%s}"
				.formatted(status.value(), status.getReasonPhrase(), sentence, more)
				.getBytes(StandardCharsets.UTF_8));
	}

}
