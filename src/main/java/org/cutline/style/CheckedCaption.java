package org.cutline.style;

import java.util.List;
import java.util.Optional;

import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.StyleReport;

/**
 * A caption as it was read and what the stylebook says of it.
 *
 * @param caption its parts
 * @param style the house style it was held to
 * @param report the findings, those that were overruled apart
 * @param overrules what stands overruled on the photo
 */
public record CheckedCaption(ParsedCaption caption, HouseStyle style, StyleReport report, List<Overrule> overrules) {

	public CheckedCaption {
		overrules = List.copyOf(overrules);
	}

	/**
	 * Who overruled a finding, when and why.
	 * @param finding one of the report's overruled findings
	 */
	public Optional<Overrule> overrule(Finding finding) {
		return this.overrules.stream()
			.filter((overrule) -> overrule.key().equals(finding.key(this.caption.text())))
			.findFirst();
	}

}
