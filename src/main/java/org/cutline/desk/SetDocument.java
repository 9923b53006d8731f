package org.cutline.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cutline.caption.TextRange;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.Message;
import org.cutline.stylebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a set as plain values, for JSON.
 *
 * @param photos how many photos have a finding
 * @param errors how many findings block approval
 * @param warnings how many do not
 * @param hints how many are worth a look
 * @param groups the findings by rule, the gravest first
 */
public record SetDocument(int photos, int errors, int warnings, int hints, List<Group> groups) {

	/**
	 * A set in a language.
	 * @param set the findings
	 * @param locale the language of sentences
	 * @return its document
	 */
	public static SetDocument of(FindingSet<SetPhoto> set, Locale locale) {
		return new SetDocument(set.photos(), set.count(Severity.ERROR), set.count(Severity.WARNING),
				set.count(Severity.HINT), set.byRule().stream().map((group) -> Group.of(group, locale)).toList());
	}

	/**
	 * The findings of one rule.
	 *
	 * @param rule the rule
	 * @param title what it looks at
	 * @param severity the gravest in it
	 * @param certain how many have a fix that needs no look
	 * @param findings all of them, in the order of the photos
	 */
	public record Group(String rule, String title, String severity, int certain, List<One> findings) {

		static Group of(FindingGroup<SetPhoto> group, Locale locale) {
			return new Group(group.ruleId(), Message.of(group.ruleId() + ".title").in(locale), group.severity().name(),
					group.certain(), group.findings().stream().map((one) -> One.of(one, locale)).toList());
		}

	}

	/**
	 * One finding of one photo.
	 *
	 * @param photo the photo's id
	 * @param fileName the name it came with
	 * @param edition the edition that was checked
	 * @param severity how much it matters
	 * @param start first UTF-16 unit of its words, or null
	 * @param end the unit after the last, or null
	 * @param sentence what is wrong
	 * @param why the clause of the style
	 * @param fix what the first fix does, or null
	 * @param certain whether that fix needs no look
	 */
	public record One(long photo, String fileName, int edition, String severity, @Nullable Integer start,
			@Nullable Integer end, String sentence, String why, @Nullable String fix, boolean certain) {

		static One of(FindingSet.One<SetPhoto> one, Locale locale) {
			Finding finding = one.finding();
			TextRange range = finding.range();
			Optional<Fix> fix = finding.fixes().stream().findFirst();
			return new One(one.photo().id().value(), one.photo().fileName(), one.photo().edition(),
					finding.severity().name(), (range != null) ? Integer.valueOf(range.start()) : null,
					(range != null) ? Integer.valueOf(range.end()) : null, finding.sentence(locale),
					finding.reason(locale), fix.map((each) -> each.label().in(locale)).orElse(null), finding.certain());
		}

	}

}
