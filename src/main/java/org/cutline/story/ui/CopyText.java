package org.cutline.story.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.cutline.caption.TextRange;
import org.cutline.photo.PhotoId;
import org.cutline.story.InlineCaption;
import org.cutline.story.PhotoFinder;
import org.cutline.story.SignOff;
import org.cutline.story.StoryView;
import org.cutline.story.WireDateline;
import org.cutline.story.WireStory;

/**
 * The copy as it reads: dateline and sign-off bold, people marked, each inline caption in
 * a box that says which photo it goes with.
 */
final class CopyText extends Article {

	private static final long serialVersionUID = 1L;

	private final transient WireStory wire;

	private final transient List<Mark> marks = new ArrayList<>();

	CopyText(StoryView story, boolean mayWrite, PhotoFinder finder, BiConsumer<PhotoId, Integer> attach) {
		this.wire = story.wire();
		addClassName("copy-text");
		getElement().setAttribute("lang", this.wire.language().code());
		WireDateline dateline = this.wire.dateline();
		if (dateline != null) {
			this.marks.add(new Mark(dateline.range(), "strong", ""));
		}
		SignOff signOff = this.wire.signOff();
		if (signOff != null && signOff.agencyRange() != null) {
			this.marks.add(new Mark(signOff.agencyRange(), "strong", ""));
		}
		story.people().forEach((person) -> this.marks.add(new Mark(person, "mark", "person")));
		for (WireStory.Paragraph paragraph : this.wire.paragraphs()) {
			add(switch (paragraph.kind()) {
				case CAPTION -> {
					InlineCaption caption = captionAt(paragraph.range());
					yield new InlineCaptionBox(story, caption, mayWrite, finder, attach);
				}
				case HEADLINE -> new H2(paragraph.range().in(this.wire.text()));
				case SUBHEAD, BYLINE, SLUG, SIGN_OFF -> marked(paragraph.range(), "soft");
				case BODY -> marked(paragraph.range(), "");
			});
		}
		if (this.wire.paragraphs().isEmpty()) {
			Div empty = new Div(getTranslation("story.no-copy"));
			empty.addClassName("soft");
			add(empty);
		}
	}

	private InlineCaption captionAt(TextRange range) {
		return this.wire.captions()
			.stream()
			.filter((caption) -> caption.range().equals(range))
			.findFirst()
			.orElseThrow();
	}

	private Paragraph marked(TextRange range, String className) {
		Paragraph paragraph = new Paragraph();
		if (!className.isEmpty()) {
			paragraph.addClassName(className);
		}
		String text = this.wire.text();
		int at = range.start();
		for (Mark mark : this.marks.stream().filter((each) -> range.contains(each.range())).sorted().toList()) {
			if (mark.range().start() >= at) {
				append(paragraph, "span", "", text.substring(at, mark.range().start()));
				append(paragraph, mark.tag(), mark.className(), mark.range().in(text));
				at = mark.range().end();
			}
		}
		append(paragraph, "span", "", text.substring(at, range.end()));
		return paragraph;
	}

	private static void append(Paragraph paragraph, String tag, String className, String words) {
		if (words.isEmpty()) {
			return;
		}
		Element part = new Element(tag);
		part.setText(words);
		if (!className.isEmpty()) {
			part.getClassList().add(className);
		}
		paragraph.getElement().appendChild(part);
	}

	private record Mark(TextRange range, String tag, String className) implements Comparable<Mark> {

		@Override
		public int compareTo(Mark other) {
			return this.range.compareTo(other.range);
		}

	}

}
