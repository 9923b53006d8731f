package org.cutline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.cutline.shell.WordDiff.Run;

/** Shows two texts as one, the words that go struck out and those that come marked. */
public final class WordDiffText extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows the difference.
	 * @param before the text whose words go
	 * @param after the text whose words come
	 */
	public WordDiffText(String before, String after) {
		addClassName("word-diff");
		for (Run run : WordDiff.between(before, after)) {
			Element part = new Element(switch (run.kind()) {
				case STAYS -> "span";
				case GOES -> "del";
				case COMES -> "ins";
			});
			part.setText(run.text());
			getElement().appendChild(part);
		}
	}

}
