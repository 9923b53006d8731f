package org.cutline.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.cutline.mapping.MappingOutcome.Done;
import org.cutline.mapping.MappingOutcome.Refused;
import org.cutline.mapping.MappingOutcome.Stale;
import org.cutline.mapping.MappingOutcome.Unknown;
import org.cutline.metadata.FieldMapping;
import org.cutline.newsroom.Audit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mappings of the newsroom. Each change is a new version, a draft until a chief lets
 * it go live with a reason; older versions stay and may go live again.
 */
@Service
@PreAuthorize("hasRole('CHIEF')")
public class AgencyMappings {

	private static final int LONGEST_ID = 40;

	private final MappingRows rows;

	private final LiveMappings live;

	private final Audit audit;

	private final TransactionTemplate transaction;

	AgencyMappings(MappingRows rows, LiveMappings live, Audit audit, TransactionTemplate transaction) {
		this.rows = rows;
		this.live = live;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** All mappings, in the order of their making. */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<MappingCard> all() {
		return this.rows.ids().stream().flatMap((id) -> find(id).stream()).toList();
	}

	/**
	 * A mapping in the list.
	 * @param id the mapping
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<MappingCard> find(String id) {
		return this.rows.last(id).map((last) -> {
			Optional<Integer> number = this.rows.live().get(id);
			MappingVersion now = (number != null) ? number.flatMap((each) -> this.rows.version(id, each)).orElse(null)
					: null;
			return new MappingCard(last, now, number != null);
		});
	}

	/**
	 * The versions of a mapping, the last first.
	 * @param id the mapping
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<MappingVersion> versions(String id) {
		return this.rows.versions(id);
	}

	/**
	 * What went live of a mapping and when, the last first.
	 * @param id the mapping
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<MappingChange> wentLive(String id) {
		return this.rows.changes(id);
	}

	/**
	 * Begins a mapping: its first version, a draft that moves nothing yet.
	 * @param name its name; its id is made of it
	 * @param agencies the agencies it is for
	 * @return the version
	 */
	public MappingOutcome begin(String name, List<String> agencies) {
		String id = freeId(name);
		AgencyMapping mapping = new AgencyMapping(id, name.strip(), agencies, List.of(), FieldMapping.none());
		Optional<Refused> refused = MappingFaults.ofDraft(mapping, "");
		return refused.isPresent() ? refused.get() : written(() -> write(mapping, 1, ""), id);
	}

	/**
	 * Writes a new version, which is a draft until it goes live.
	 * @param mapping the mapping as it is to be
	 * @param base the number of the version that the writer started from
	 * @param reason why, may be empty
	 * @return {@link Stale} if that is no longer the last version
	 */
	public MappingOutcome draft(AgencyMapping mapping, int base, String reason) {
		Optional<Refused> refused = MappingFaults.ofDraft(mapping, reason);
		if (refused.isPresent()) {
			return refused.get();
		}
		return written(() -> this.rows.last(mapping.id())
			.<MappingOutcome>map((last) -> (last.number() != base) ? new Stale(last) : write(mapping, base + 1, reason))
			.orElseGet(Unknown::new), mapping.id());
	}

	/**
	 * Lets a version go live: files that arrive from now on are read with it.
	 * @param id the mapping
	 * @param number the version; an older one takes a change back
	 * @param reason why, required
	 */
	public MappingOutcome goLive(String id, int number, String reason) {
		return this.transaction.execute((_) -> {
			this.rows.hold();
			Optional<MappingVersion> version = this.rows.version(id, number);
			if (version.isEmpty()) {
				return new Unknown();
			}
			AgencyMapping mapping = version.get().mapping();
			Optional<Refused> refused = MappingFaults.ofDraft(mapping, reason)
				.or(() -> MappingFaults.ofLive(mapping, this.live.load(), reason));
			if (refused.isPresent()) {
				return refused.get();
			}
			this.rows.changed(id, number, reason.strip());
			this.audit.record("mapping.live", "mapping/" + id, "version " + number + ": " + reason.strip());
			return new Done(version.get());
		});
	}

	/**
	 * Retires a mapping: files that arrive from now on are not read with it. Photos that
	 * were keep what they show.
	 * @param id the mapping
	 * @param reason why, required
	 * @return {@link Unknown} if it is not live
	 */
	public MappingOutcome retire(String id, String reason) {
		return this.transaction.execute((_) -> {
			this.rows.hold();
			Optional<MappingVersion> version = find(id).flatMap((card) -> Optional.ofNullable(card.live()));
			if (version.isEmpty()) {
				return new Unknown();
			}
			if (MappingFaults.reasonMissing(reason)) {
				return MappingFaults.noReason();
			}
			this.rows.changed(id, null, reason.strip());
			this.audit.record("mapping.retired", "mapping/" + id, reason.strip());
			return new Done(version.get());
		});
	}

	private MappingOutcome written(Supplier<MappingOutcome> deed, String id) {
		try {
			return this.transaction.<MappingOutcome>execute((_) -> deed.get());
		}
		catch (DuplicateKeyException ex) {
			// Somebody else wrote the same version at this moment.
			return new Stale(this.rows.last(id).orElseThrow(() -> ex));
		}
	}

	private MappingOutcome write(AgencyMapping mapping, int number, String reason) {
		this.rows.add(mapping, number, reason.strip());
		this.audit.record("mapping.drafted", "mapping/" + mapping.id(), "version " + number + ": " + reason.strip());
		return new Done(this.rows.version(mapping.id(), number).orElseThrow());
	}

	private String freeId(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String start = plain.isEmpty() ? "mapping" : plain.substring(0, Math.min(plain.length(), LONGEST_ID));
		String id = start;
		for (int number = 2; this.rows.last(id).isPresent(); number++) {
			id = start + "-" + number;
		}
		return id;
	}

}
