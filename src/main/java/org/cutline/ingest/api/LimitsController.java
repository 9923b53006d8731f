package org.cutline.ingest.api;

import java.util.List;

import org.cutline.ingest.FileLimits;
import org.cutline.metadata.Limits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much of a file is taken and read at most. */
@RestController
@RequestMapping("/api/limits")
class LimitsController {

	private final FileLimits limits;

	LimitsController(FileLimits limits) {
		this.limits = limits;
	}

	/** Every limit by name; lengths are in octets. For chiefs. */
	@GetMapping
	List<Limits.Limit> all() {
		return this.limits.all();
	}

}
