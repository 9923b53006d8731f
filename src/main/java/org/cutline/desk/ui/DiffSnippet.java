package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.cutline.shell.WordDiff;
import org.cutline.shell.WordDiff.Kind;
import org.cutline.shell.WordDiff.Run;

/**
 * Only the places in which two texts differ, each with a few words around it; what goes
 * is struck out, what comes is marked.
 */
final class DiffSnippet extends Div {

	private static final long serialVersionUID = 1L;

	private static final int AROUND = 28;

	/**
	 * Shows the difference.
	 * @param before the text whose words go
	 * @param after the text whose words come
	 */
	DiffSnippet(String before, String after) {
		addClassName("word-diff");
		List<Run> runs = WordDiff.between(before, after);
		for (int place = 0; place < runs.size(); place++) {
			Run run = runs.get(place);
			boolean stays = run.kind() == Kind.STAYS;
			String words = stays ? around(run.text(), place > 0, place < runs.size() - 1) : visible(run.text());
			Element part = new Element(stays ? "span" : ((run.kind() == Kind.GOES) ? "del" : "ins"));
			part.setText(words);
			getElement().appendChild(part);
		}
	}

	/** The words next to a change; the rest gives way to dots. */
	static String around(String text, boolean behindChange, boolean beforeChange) {
		if (text.length() <= 2 * AROUND + 3) {
			return text;
		}
		String head = behindChange ? text.substring(0, blankBefore(text, AROUND)) : "";
		String tail = beforeChange ? text.substring(blankAfter(text, text.length() - AROUND)) : "";
		return (head.isEmpty() ? "" : head + " ") + "…" + (tail.isEmpty() ? "" : " " + tail.stripLeading());
	}

	/** A blank that goes or comes alone would not be seen. */
	private static String visible(String words) {
		return words.isBlank() ? words.replace(' ', '␣').replace("\n", "↵") : words;
	}

	private static int blankBefore(String text, int at) {
		int blank = text.lastIndexOf(' ', at);
		return (blank > 0) ? blank : at;
	}

	private static int blankAfter(String text, int at) {
		int blank = text.indexOf(' ', at);
		return (blank >= 0) ? blank : at;
	}

}
