package org.cutline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cutline.caption.Names;
import org.cutline.ingest.SourceFault.Reason;
import org.cutline.mapping.LiveMappings;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoSource;
import org.cutline.style.LiveStyles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is wrong with a source, all of it. */
@Component
class SourceFaults {

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_TEMPLATE = 20_000;

	private static final int MOST_KEYS = 20;

	private static final int MOST_A_MINUTE = 100_000;

	private static final int SHORTEST_PASSWORD = 12;

	private static final int LONGEST_PASSWORD = 72;

	private final LiveMappings mappings;

	private final LiveStyles styles;

	SourceFaults(LiveMappings mappings, LiveStyles styles) {
		this.mappings = mappings;
		this.styles = styles;
	}

	/**
	 * Looks at a sheet.
	 * @param sheet the sheet
	 * @param others the sources beside it
	 * @return none if it can be used
	 */
	List<SourceFault> of(SourceSheet sheet, List<Source> others) {
		List<SourceFault> faults = new ArrayList<>();
		if (!isName(sheet.name())) {
			faults.add(new SourceFault(Reason.NAME, "", "A source has a name of up to 80 characters."));
		}
		else if (others.stream().anyMatch((other) -> Names.key(other.name()).equals(Names.key(sheet.name())))) {
			faults.add(new SourceFault(Reason.NAME_TAKEN, sheet.name(), "Another source has this name."));
		}
		if (sheet.desk().length() > LONGEST_NAME) {
			faults.add(new SourceFault(Reason.DESK, "", "A desk has at most 80 characters."));
		}
		unknown(sheet.mapping(), (id) -> this.mappings.live(id).isPresent()).ifPresent((id) -> faults
			.add(new SourceFault(Reason.MAPPING, id, "There is no live mapping “%s”.".formatted(id))));
		unknown(sheet.houseStyle(), (id) -> this.styles.live(id).isPresent()).ifPresent((id) -> faults
			.add(new SourceFault(Reason.HOUSE_STYLE, id, "There is no live house style “%s”.".formatted(id))));
		faults.addAll(ofTemplate(sheet.template()));
		faults.addAll(ofSftp(sheet.sftpKeys()));
		if (sheet.photosAMinute() < 0 || sheet.photosAMinute() > MOST_A_MINUTE) {
			faults.add(new SourceFault(Reason.PHOTOS_A_MINUTE, "", "Photos a minute are 0 to 100,000."));
		}
		return List.copyOf(faults);
	}

	/** Looks at a password; null takes it away. */
	static Optional<SourceFault> ofPassword(@Nullable String password) {
		boolean fits = password == null || (password.length() >= SHORTEST_PASSWORD
				&& password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD);
		return fits ? Optional.empty() : Optional
			.of(new SourceFault(Reason.PASSWORD, "", "A password has at least 12 characters and at most 72 octets."));
	}

	private static boolean isName(String name) {
		return !name.isEmpty() && name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Character::isISOControl);
	}

	private static Optional<String> unknown(@Nullable String id, Predicate<String> known) {
		return Optional.ofNullable(id).filter(known.negate());
	}

	private static List<SourceFault> ofTemplate(Map<Field, String> template) {
		List<SourceFault> faults = new ArrayList<>();
		int all = 0;
		for (Map.Entry<Field, String> each : template.entrySet()) {
			all += each.getValue().length();
			if (each.getValue().length() > LONGEST_TEXT) {
				faults.add(new SourceFault(Reason.TEMPLATE_TOO_LONG, each.getKey().id(),
						"A text of the template has at most 4,000 characters."));
			}
		}
		if (all > LONGEST_TEMPLATE) {
			faults.add(new SourceFault(Reason.TEMPLATE_TOO_LONG, "",
					"The texts of the template have at most 20,000 characters together."));
		}
		PhotoSource.template(template)
			.faults()
			.forEach((fault) -> faults.add(new SourceFault(Reason.TEMPLATE, fault.to().id(),
					fault.to().label(Locale.ENGLISH) + " does not take this text.")));
		return faults;
	}

	private static List<SourceFault> ofSftp(List<String> keys) {
		List<SourceFault> faults = new ArrayList<>();
		if (keys.size() > MOST_KEYS) {
			faults.add(new SourceFault(Reason.TOO_MANY_KEYS, "", "A source has at most 20 keys."));
		}
		keys.stream()
			.filter((key) -> !PublicKeys.isOne(key))
			.map((key) -> (key.length() > 40) ? key.substring(0, 40) + "…" : key)
			.forEach((key) -> faults
				.add(new SourceFault(Reason.KEY, key, "“%s” is no public key of OpenSSH.".formatted(key))));
		return faults;
	}

}
