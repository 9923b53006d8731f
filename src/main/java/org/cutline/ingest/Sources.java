package org.cutline.ingest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cutline.ingest.SourceOutcome.Refused;
import org.cutline.ingest.SourceOutcome.Saved;
import org.cutline.ingest.SourceOutcome.Stale;
import org.cutline.ingest.SourceOutcome.Unknown;
import org.cutline.newsroom.Audit;
import org.cutline.style.StyleChoice;
import org.cutline.style.StyleChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where photos come from by themselves. A source is never deleted, for photos name it: it
 * is given up, and may be taken up again.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF')")
public class Sources {

	private static final int LONGEST_SLUG = 40;

	private final SourceRows rows;

	private final SourceFaults faults;

	private final StyleChoices styles;

	private final PasswordEncoder passwords;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Sources(SourceRows rows, SourceFaults faults, StyleChoices styles, PasswordEncoder passwords, Audit audit,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.faults = faults;
		this.styles = styles;
		this.passwords = passwords;
		this.audit = audit;
		this.events = events;
	}

	/** All sources by name, those that were given up too. */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<Source> all() {
		Map<String, String> chosen = houseStyles();
		return this.rows.all().stream().map((source) -> styled(source, chosen)).toList();
	}

	/**
	 * A source.
	 * @param id names it
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<Source> find(SourceId id) {
		return this.rows.find(id).map((source) -> styled(source, houseStyles()));
	}

	/**
	 * Makes a source. Its id, and with it its folder, is made of its name.
	 * @param sheet what is known of it
	 * @return what became of it
	 */
	public SourceOutcome begin(SourceSheet sheet) {
		List<Source> all = this.rows.all();
		List<SourceFault> found = this.faults.of(sheet, all);
		if (!found.isEmpty()) {
			return new Refused(found);
		}
		SourceId id = freeId(sheet.name());
		this.rows.add(id, sheet);
		hold(id, null, sheet.houseStyle());
		return saved(id, "source.begun", sheet.name());
	}

	/**
	 * Changes a source; its id stays.
	 * @param id the source
	 * @param edition the edition that the chief started from
	 * @param sheet what it is to be
	 * @return what became of it
	 */
	public SourceOutcome change(SourceId id, int edition, SourceSheet sheet) {
		Optional<Source> before = find(id);
		if (before.isEmpty()) {
			return new Unknown();
		}
		List<Source> others = this.rows.all().stream().filter((other) -> !other.id().equals(id)).toList();
		List<SourceFault> found = this.faults.of(sheet, others);
		if (!found.isEmpty()) {
			return new Refused(found);
		}
		if (!this.rows.change(id, edition, sheet)) {
			return new Stale(find(id).orElseThrow());
		}
		hold(id, before.get().houseStyle(), sheet.houseStyle());
		return saved(id, "source.changed", sheet.name());
	}

	/**
	 * Gives a source a password for SFTP, or takes it away.
	 * @param id the source
	 * @param password the password, or null for none
	 * @return what became of it
	 */
	public SourceOutcome choosePassword(SourceId id, @Nullable String password) {
		Optional<SourceFault> fault = SourceFaults.ofPassword(password);
		if (fault.isPresent()) {
			return new Refused(List.of(fault.get()));
		}
		if (find(id).isEmpty()) {
			return new Unknown();
		}
		this.rows.choosePassword(id, (password != null) ? this.passwords.encode(password) : null);
		return saved(id, (password != null) ? "source.password-set" : "source.password-removed", "");
	}

	/**
	 * Whether a password is that of a source that may sign in.
	 * @param id the source
	 * @param password what was typed
	 * @return false also for a source without a password
	 */
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(readOnly = true)
	public boolean passwordFits(SourceId id, String password) {
		return this.rows.password(id).filter((hash) -> this.passwords.matches(password, hash)).isPresent();
	}

	/**
	 * Gives a source up: nothing is taken from it any more. Its photos go on naming it.
	 * @param id the source
	 * @return what became of it
	 */
	public SourceOutcome retire(SourceId id) {
		return retire(id, true);
	}

	/**
	 * Takes a source up again that was given up.
	 * @param id the source
	 * @return what became of it
	 */
	public SourceOutcome takeUp(SourceId id) {
		return retire(id, false);
	}

	private SourceOutcome retire(SourceId id, boolean retired) {
		if (find(id).isEmpty()) {
			return new Unknown();
		}
		this.rows.retire(id, retired);
		return saved(id, retired ? "source.retired" : "source.taken-up", "");
	}

	private SourceOutcome saved(SourceId id, String deed, String detail) {
		this.audit.record(deed, "source/" + id, detail);
		this.events.publishEvent(new SourcesChanged());
		return new Saved(find(id).orElseThrow());
	}

	/** Its captions are held to a style by a choice like any other. */
	private void hold(SourceId id, @Nullable String before, @Nullable String style) {
		if (style != null && !style.equals(before)) {
			this.styles.choose(StyleChoice.Kind.FEED, id.value(), style);
		}
		else if (style == null && before != null) {
			this.styles.forget(StyleChoice.Kind.FEED, id.value());
		}
	}

	private Map<String, String> houseStyles() {
		return this.styles.all()
			.stream()
			.filter((choice) -> choice.kind() == StyleChoice.Kind.FEED)
			.collect(Collectors.toMap(StyleChoice::label, StyleChoice::styleId));
	}

	private static Source styled(Source source, Map<String, String> chosen) {
		SourceSheet sheet = source.sheet().readAs(source.mapping(), chosen.get(source.id().value()));
		return new Source(source.id(), source.edition(), sheet, source.hasPassword(), source.retired());
	}

	private SourceId freeId(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("-$", "");
		String start = cut.isEmpty() ? "source" : cut;
		SourceId id = new SourceId(start);
		for (int number = 2; this.rows.find(id).isPresent(); number++) {
			id = new SourceId(start + "-" + number);
		}
		return id;
	}

}
