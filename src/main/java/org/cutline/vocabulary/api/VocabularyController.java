package org.cutline.vocabulary.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cutline.vocabulary.DeskWord;
import org.cutline.vocabulary.DeskWordList;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.NameRoster;
import org.cutline.vocabulary.Register;
import org.cutline.vocabulary.VocabularyFile;
import org.cutline.vocabulary.VocabularyRefused;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.cutline.vocabulary.WordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The names and words that the newsroom knows. Registers are bylines and people. */
@RestController
@RequestMapping("/api/vocabulary")
class VocabularyController {

	private static final String TSV = "text/tab-separated-values";

	private final NameRoster roster;

	private final DeskWordList words;

	private final VocabularyFile file;

	VocabularyController(NameRoster roster, DeskWordList words, VocabularyFile file) {
		this.roster = roster;
		this.words = words;
		this.file = file;
	}

	/** The names of a register, at most the first 1,000 with the letters asked for. */
	@GetMapping("/names/{register}")
	List<KnownName> names(@PathVariable String register, @RequestParam(defaultValue = "") String q) {
		return this.roster.names(register(register), q).stream().limit(1000).toList();
	}

	/** Adds a name. */
	@PostMapping("/names/{register}")
	List<KnownName> add(@PathVariable String register, @RequestBody Name name) {
		this.roster.add(register(register), name.name());
		return this.roster.names(register(register), name.name());
	}

	/** Gives a name its right spelling, or shuts it out, or takes that back. */
	@PutMapping("/names/{register}/{key}")
	List<KnownName> change(@PathVariable String register, @PathVariable String key, @RequestBody Change change) {
		String name = change.name();
		if (name != null) {
			this.roster.correct(register(register), key, name);
		}
		else if (Boolean.TRUE.equals(change.never())) {
			this.roster.never(register(register), key);
		}
		else {
			this.roster.forget(register(register), key);
		}
		return this.roster.names(register(register), (name != null) ? name : key);
	}

	/** The desk's words. */
	@GetMapping("/words")
	List<DeskWord> words(@RequestParam(defaultValue = "") String q) {
		return this.words.words(q);
	}

	/** Adds a word. */
	@PostMapping("/words")
	List<DeskWord> add(@RequestBody Word word) {
		this.words.add(word.kind(), word.word(), word.code());
		return this.words.words(word.word());
	}

	/** Takes a word out. */
	@DeleteMapping("/words/{id}")
	ResponseEntity<Void> remove(@PathVariable long id) {
		this.words.remove(id);
		return ResponseEntity.noContent().build();
	}

	/** All of it as tab-separated text. */
	@GetMapping("/file")
	ResponseEntity<byte[]> file() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vocabulary.tsv\"")
			.body(this.file.write().getBytes(StandardCharsets.UTF_8));
	}

	/** Adds what a file holds; nothing of one with a bad line. */
	@PostMapping(path = "/file", consumes = { TSV, MediaType.TEXT_PLAIN_VALUE })
	Taken read(@RequestBody byte[] octets) {
		return new Taken(this.file.read(new String(octets, StandardCharsets.UTF_8)));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(VocabularyRefused refused) {
		HttpStatus status = (refused.reason() == Reason.UNKNOWN) ? HttpStatus.NOT_FOUND
				: HttpStatus.UNPROCESSABLE_CONTENT;
		return ResponseEntity.status(status)
			.body(ProblemDetail.forStatusAndDetail(status, String.valueOf(refused.getMessage())));
	}

	private static Register register(String code) {
		return Optional.of(code.toUpperCase(Locale.ROOT))
			.filter((name) -> name.equals("BYLINES") || name.equals("PEOPLE"))
			.map(Register::valueOf)
			.orElseThrow(VocabularyRefused::unknown);
	}

	/**
	 * A name.
	 *
	 * @param name its spelling
	 */
	record Name(String name) {
	}

	/**
	 * A change of a name.
	 *
	 * @param name its right spelling, or null
	 * @param never whether it is never to be learned, or null
	 */
	record Change(@Nullable String name, @Nullable Boolean never) {
	}

	/**
	 * A word.
	 *
	 * @param kind what it is
	 * @param word the word
	 * @param code a country's code, or null
	 */
	record Word(WordKind kind, String word, @Nullable String code) {
	}

	/**
	 * What was taken in.
	 *
	 * @param entries how many
	 */
	record Taken(int entries) {
	}

}
