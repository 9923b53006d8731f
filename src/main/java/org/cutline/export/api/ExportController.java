package org.cutline.export.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.cutline.export.Attachment;
import org.cutline.export.ExportLine;
import org.cutline.export.ExportOptions;
import org.cutline.export.ExportOrder;
import org.cutline.export.ExportReport;
import org.cutline.export.ExportRun;
import org.cutline.export.Packing;
import org.cutline.export.Parcel;
import org.cutline.metadata.WriteOptions.ContentCredentials;
import org.cutline.photo.PhotoId;
import org.cutline.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends photos and stories as downloads. The header {@code Link} with
 * {@code rel="describedby"} leads to the report, which is there once the download is
 * through.
 */
@RestController
@RequestMapping("/api")
class ExportController {

	private static final int MOST_AT_ONCE = 10_000;

	private final ExportRun run;

	ExportController(ExportRun run) {
		this.run = run;
	}

	/** One photo: its file with the caption inside, or a ZIP with its sidecar. */
	@GetMapping("/photos/{id}/file")
	void photo(@PathVariable long id, @RequestParam(defaultValue = "false") boolean gps,
			@RequestParam(defaultValue = "false") boolean serialNumbers,
			@RequestParam(defaultValue = "keep") String contentCredentials, HttpServletResponse response)
			throws IOException {
		send(ExportOrder.of(List.of(new PhotoId(id)), options(gps, serialNumbers, contentCredentials)), response);
	}

	/** A story as a package: photos, a ninjs document, the text. */
	@GetMapping("/stories/{id}/package")
	void story(@PathVariable long id, @RequestParam(defaultValue = "false") boolean gps,
			@RequestParam(defaultValue = "false") boolean serialNumbers,
			@RequestParam(defaultValue = "keep") String contentCredentials, HttpServletResponse response)
			throws IOException {
		send(ExportOrder.of(new StoryId(id), options(gps, serialNumbers, contentCredentials)), response);
	}

	/** Photos as a ZIP; at most 10,000. */
	@PostMapping("/exports")
	void photos(@RequestBody Order order, HttpServletResponse response) throws IOException {
		List<Long> ids = order.photos();
		if (ids == null || ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
			throw problem(HttpStatus.UNPROCESSABLE_CONTENT, "Name 1 to " + MOST_AT_ONCE + " photos.");
		}
		send(ExportOrder.of(ids.stream().map(PhotoId::new).toList(), order.options()), response);
	}

	/** What became of each photo of an order of yours. */
	@GetMapping("/exports/{id}")
	ExportReport report(@PathVariable String id) {
		return this.run.report(id)
			.orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no such report, or it is long gone."));
	}

	private static ExportOptions options(boolean gps, boolean serialNumbers, String contentCredentials) {
		ContentCredentials credentials = switch (contentCredentials) {
			case "keep" -> ContentCredentials.KEEP;
			case "remove" -> ContentCredentials.REMOVE;
			default -> throw problem(HttpStatus.BAD_REQUEST, "contentCredentials is either keep or remove.");
		};
		return new ExportOptions(gps, serialNumbers, credentials);
	}

	private void send(ExportOrder order, HttpServletResponse response) throws IOException {
		switch (this.run.pack(order)) {
			case Packing.Unknown _ -> throw problem(HttpStatus.NOT_FOUND, "There is no such story.");
			case Packing.Nothing(ExportReport report) -> throw nothing(report);
			case Packing.Ready(Parcel parcel) -> {
				try (parcel) {
					send(parcel, response);
				}
			}
		}
	}

	private static void send(Parcel parcel, HttpServletResponse response) throws IOException {
		response.setContentType(parcel.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(parcel.fileName()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.LINK, "</api/exports/" + parcel.id() + ">; rel=\"describedby\"");
		if (parcel.size() >= 0) {
			response.setContentLengthLong(parcel.size());
		}
		parcel.sendTo(response.getOutputStream(), (_) -> {
		});
	}

	private static ErrorResponseException nothing(ExportReport report) {
		boolean unknown = report.lines().stream().allMatch((line) -> line.fileName().isEmpty());
		HttpStatus status = unknown ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
		ErrorResponseException problem = problem(status,
				unknown ? "There is no such photo." : "Not sent: " + reasons(report));
		problem.getBody().setProperty("lines", report.lines());
		return problem;
	}

	private static String reasons(ExportReport report) {
		return report.notSent()
			.stream()
			.map((line) -> line.fileName() + " ("
					+ (line.notes().isEmpty() ? line.outcome().code()
							: line.notes().stream().map(ExportLine.Note::sentence).collect(Collectors.joining(" ")))
					+ ")")
			.collect(Collectors.joining("; "));
	}

	private static ErrorResponseException problem(HttpStatus status, String sentence) {
		return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
	}

	/**
	 * Photos to send.
	 *
	 * @param photos their ids, in order
	 * @param gps whether the position of the camera goes along
	 * @param serialNumbers whether serial numbers go along
	 * @param contentCredentials {@code keep} or {@code remove}: what becomes of content
	 * credentials, which a caption written into their file breaks; they are kept if it
	 * does not say
	 */
	record Order(@Nullable List<Long> photos, @Nullable Boolean gps, @Nullable Boolean serialNumbers,
			@Nullable String contentCredentials) {

		ExportOptions options() {
			return ExportController.options(Optional.ofNullable(this.gps).orElse(false),
					Optional.ofNullable(this.serialNumbers).orElse(false),
					Optional.ofNullable(this.contentCredentials).orElse("keep"));
		}

	}

}
