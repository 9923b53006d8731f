package org.cutline.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
		write(response, HttpStatus.UNAUTHORIZED, "Sign in first.");
	}

	static void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		write(response, HttpStatus.FORBIDDEN, "Your role does not allow this.");
	}

	static void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
	}

	private static void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.write("{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
				.formatted(status.value(), status.getReasonPhrase(), sentence)
				.getBytes(StandardCharsets.UTF_8));
	}

}
