package org.cutline.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetPhoto;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.Severity;

/** How many findings of each severity a set has. */
final class SetCounts extends Div {

	private static final long serialVersionUID = 1L;

	private SetCounts() {
		addClassName("finding-counts");
	}

	static SetCounts of(FindingSet<SetPhoto> set) {
		SetCounts counts = new SetCounts();
		counts.add(counts.count("error", "desk.findings.errors", set.count(Severity.ERROR)),
				counts.count("warning", "desk.findings.warnings", set.count(Severity.WARNING)),
				counts.count("hint", "desk.findings.hints", set.count(Severity.HINT)));
		return counts;
	}

	private Span count(String tone, String key, int number) {
		Span dot = new Span();
		dot.addClassNames("dot", tone);
		Span count = new Span(dot, new Span(getTranslation(key, number)));
		count.addClassName("finding-count");
		return count;
	}

}
