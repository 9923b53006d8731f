package org.cutline.cleanup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cutline.newsroom.Audit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cleaners the newsroom uses. A choice counts for files that arrive, or are read
 * with another mapping, from then on; what a photo shows stays as it is.
 */
@Service
@Transactional
public class CleanerDesk {

	private final CleanerRows rows;

	private final Audit audit;

	CleanerDesk(CleanerRows rows, Audit audit) {
		this.rows = rows;
		this.audit = audit;
	}

	/** Every cleaner, in the order they go over a file. */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<CleanerChoice> all() {
		Set<String> off = this.rows.off();
		return Cleaners.all()
			.stream()
			.map((cleaner) -> new CleanerChoice(cleaner, !off.contains(cleaner.id())))
			.toList();
	}

	/**
	 * Switches a cleaner on or off.
	 * @param id the cleaner
	 * @param used whether files are to be cleaned by it
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('CHIEF')")
	public Optional<CleanerChoice> use(String id, boolean used) {
		Optional<Cleaner> found = Cleaners.all().stream().filter((cleaner) -> cleaner.id().equals(id)).findFirst();
		found.ifPresent((cleaner) -> {
			this.rows.choose(id, used);
			this.audit.record(used ? "cleaner.on" : "cleaner.off", "cleaner/" + id, "");
		});
		return found.map((cleaner) -> new CleanerChoice(cleaner, used));
	}

}
