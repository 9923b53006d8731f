package org.cutline.desk.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is wrong with a request about many photos. */
final class SetProblems {

	private SetProblems() {
	}

	static ResponseEntity<?> tooMany() {
		return bad("At most 500 photos at once.");
	}

	static ResponseEntity<?> bad(String sentence) {
		return ResponseEntity.badRequest().body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentence));
	}

}
