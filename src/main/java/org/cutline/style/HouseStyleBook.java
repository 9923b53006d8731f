package org.cutline.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.cutline.newsroom.Audit;
import org.cutline.style.LiveChange.Kind;
import org.cutline.style.StyleOutcome.Done;
import org.cutline.style.StyleOutcome.Reason;
import org.cutline.style.StyleOutcome.Refused;
import org.cutline.style.StyleOutcome.Stale;
import org.cutline.style.StyleOutcome.Unknown;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The house styles of the newsroom. Each change is a new version, a draft until a chief
 * lets it go live with a reason; older versions stay and may go live again.
 */
@Service
@PreAuthorize("hasRole('CHIEF')")
public class HouseStyleBook {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");

	private static final int LONGEST = 100_000;

	private static final int LONGEST_REASON = 1000;

	private final StyleRows rows;

	private final Audit audit;

	private final TransactionTemplate transaction;

	HouseStyleBook(StyleRows rows, Audit audit, TransactionTemplate transaction) {
		this.rows = rows;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** All styles, the shipped ones first. */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<StyleCard> all() {
		Map<String, Integer> live = this.rows.live();
		return this.rows.ids().stream().map((id) -> card(id, live)).toList();
	}

	/**
	 * A style in the list.
	 * @param id the style
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<StyleCard> find(String id) {
		return this.rows.ids().contains(id) ? Optional.of(card(id, this.rows.live())) : Optional.empty();
	}

	private StyleCard card(String id, Map<String, Integer> live) {
		StyleVersion last = versions(id).getFirst();
		boolean shipped = HouseStyles.named(id).isPresent();
		return new StyleCard(HouseStyles.read(last.yaml()), live.getOrDefault(id, shipped ? 0 : -1), last, shipped);
	}

	/**
	 * The versions of a style, the last first.
	 * @param id the style
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<StyleVersion> versions(String id) {
		List<StyleVersion> all = new ArrayList<>(this.rows.versions(id));
		shipped(id).ifPresent(all::add);
		return List.copyOf(all);
	}

	/**
	 * One version of a style.
	 * @param id the style
	 * @param number the version
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<StyleVersion> version(String id, int number) {
		return (number == 0) ? shipped(id) : this.rows.version(id, number);
	}

	/**
	 * What went live of a style and when, the last first.
	 * @param id the style
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<LiveChange> wentLive(String id) {
		return this.rows.changes(id, 100);
	}

	/**
	 * Writes a new version, which is a draft until it goes live.
	 * @param id the style
	 * @param base the number of the version that the writer started from
	 * @param yaml the style
	 * @param reason why, may be empty
	 * @return {@link Stale} if that is no longer the last version
	 */
	public StyleOutcome draft(String id, int base, String yaml, String reason) {
		Optional<Refused> refused = refused(id, yaml, reason, false);
		if (refused.isPresent()) {
			return refused.get();
		}
		List<StyleVersion> before = versions(id);
		if (before.isEmpty()) {
			return new Unknown();
		}
		return written(() -> {
			StyleVersion last = versions(id).getFirst();
			return (last.number() != base) ? new Stale(last) : write(id, base + 1, yaml, reason, "style.drafted");
		}, id);
	}

	/**
	 * Makes a new style out of a version of another.
	 * @param from the version to start from
	 * @param id the new style's id
	 * @param name its name
	 * @return its first version, a draft
	 */
	public StyleOutcome copy(StyleVersion from, String id, String name) {
		if (!versions(id.strip()).isEmpty()) {
			return new Refused(Reason.ID_TAKEN, "There is a style of that id.");
		}
		HouseStyle copy = HouseStyles.read(from.yaml()).named(id.strip(), name.strip());
		return bring(HouseStyles.write(copy));
	}

	/**
	 * Takes a style in that was written elsewhere: a new one as its first version, a
	 * known one as a draft over its last.
	 * @param yaml the style
	 * @return the version
	 */
	public StyleOutcome bring(String yaml) {
		HouseStyle style;
		try {
			style = HouseStyles.read(yaml);
		}
		catch (IllegalArgumentException ex) {
			return new Refused(Reason.NOT_READABLE, String.valueOf(ex.getMessage()));
		}
		String id = style.id();
		Optional<Refused> refused = refused(id, yaml, "", false);
		if (refused.isPresent()) {
			return refused.get();
		}
		return written(() -> {
			List<StyleVersion> before = versions(id);
			int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
			return write(id, number, yaml, "", "style.drafted");
		}, id);
	}

	/**
	 * Lets a version go live: captions are held to it from now on.
	 * @param id the style
	 * @param number the version; an older one takes a change back
	 * @param reason why, required
	 */
	public StyleOutcome goLive(String id, int number, String reason) {
		Optional<StyleVersion> version = version(id, number);
		if (version.isEmpty()) {
			return new Unknown();
		}
		Optional<Refused> refused = refused(id, version.get().yaml(), reason, true);
		if (refused.isPresent()) {
			return refused.get();
		}
		this.transaction.executeWithoutResult((_) -> {
			this.rows.changed(Kind.STYLE, id, number, reason.strip());
			this.audit.record("style.live", "style/" + id, "version " + number + ": " + reason.strip());
		});
		return new Done(version.get());
	}

	private StyleOutcome written(Supplier<StyleOutcome> deed, String id) {
		try {
			return this.transaction.<StyleOutcome>execute((_) -> deed.get());
		}
		catch (DuplicateKeyException ex) {
			// Somebody else wrote the same version at this moment.
			return new Stale(versions(id).getFirst());
		}
	}

	private StyleOutcome write(String id, int number, String yaml, String reason, String deed) {
		this.rows.add(id, number, yaml, reason.strip());
		this.audit.record(deed, "style/" + id, "version " + number + ": " + reason.strip());
		return new Done(this.rows.version(id, number).orElseThrow());
	}

	private static Optional<Refused> refused(String id, String yaml, String reason, boolean live) {
		if (!ID.matcher(id).matches()) {
			return refuse(Reason.ID_NOT_VALID, "An id is 2 to 60 small letters, digits and hyphens.");
		}
		if (yaml.length() > LONGEST) {
			return refuse(Reason.TOO_LONG, "A house style has at most 100,000 characters.");
		}
		boolean noReason = reason.strip().length() > LONGEST_REASON || (live && reason.isBlank());
		if (noReason) {
			return refuse(Reason.NO_REASON, "Say why, in up to 1,000 characters.");
		}
		try {
			return HouseStyles.read(yaml).id().equals(id) ? Optional.empty()
					: refuse(Reason.OTHER_ID, "The text is of another style than " + id + ".");
		}
		catch (IllegalArgumentException ex) {
			return refuse(Reason.NOT_READABLE, String.valueOf(ex.getMessage()));
		}
	}

	private static Optional<Refused> refuse(Reason reason, String sentence) {
		return Optional.of(new Refused(reason, sentence));
	}

	private static Optional<StyleVersion> shipped(String id) {
		return HouseStyles.named(id).map((style) -> new StyleVersion(id, 0, HouseStyles.write(style), null, null, ""));
	}

}
