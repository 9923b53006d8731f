package org.cutline.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetPhoto;
import org.cutline.desk.SetProgress;
import org.cutline.desk.SetReview;
import org.cutline.story.StorySet;
import org.cutline.story.StoryView;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.Severity;

/** How much is wrong in the captions of a story, and the way to all of it as one list. */
final class CaptionFindings extends Section {

	private static final long serialVersionUID = 1L;

	private final transient SetDesk desk;

	private final transient SetReview sets;

	private final transient Runnable changed;

	private final Div counts = new Div();

	private final Button open;

	private transient Runnable review = () -> {
	};

	/**
	 * Makes the section, out of sight until a story has photos.
	 * @param desk checks
	 * @param sets opens the list
	 * @param changed told after captions have been changed from the list
	 */
	CaptionFindings(SetDesk desk, SetReview sets, Runnable changed) {
		this.desk = desk;
		this.sets = sets;
		this.changed = changed;
		addClassName("caption-findings");
		this.counts.addClassName("finding-counts");
		this.open = new Button(getTranslation("story.findings.open"), (click) -> this.review.run());
		this.open.addThemeVariants(ButtonVariant.SMALL);
		Div head = new Div(new H2(getTranslation("story.findings")), this.counts, this.open);
		head.addClassName("panel-head");
		add(head);
		setVisible(false);
	}

	void show(StoryView story) {
		setVisible(!story.photos().isEmpty());
		FindingSet<SetPhoto> found = this.desk.check(StorySet.of(story), SetProgress.TO_THE_END).orElseThrow();
		this.counts.removeAll();
		count("error", "story.findings.errors", found.count(Severity.ERROR));
		count("warning", "story.findings.warnings", found.count(Severity.WARNING));
		count("hint", "story.findings.hints", found.count(Severity.HINT));
		if (found.all().isEmpty()) {
			this.counts.add(new Span(getTranslation("story.findings.none")));
		}
		this.open.setVisible(!found.all().isEmpty());
		String title = getTranslation("story.findings.title", story.title());
		this.review = () -> this.sets.open(title, StorySet.of(story), this.changed);
	}

	private void count(String tone, String key, int number) {
		if (number > 0) {
			Span dot = new Span();
			dot.addClassNames("dot", tone);
			Span count = new Span(dot, new Span(getTranslation(key, number)));
			count.addClassName("finding-count");
			this.counts.add(count);
		}
	}

}
