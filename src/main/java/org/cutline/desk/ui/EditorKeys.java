package org.cutline.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;

/** The keys of the editor, which work wherever the focus is. */
final class EditorKeys implements java.io.Serializable {

	private static final long serialVersionUID = 1L;

	private final CaptionEditorView view;

	private boolean listening;

	EditorKeys(CaptionEditorView view) {
		this.view = view;
	}

	void listen() {
		if (this.listening) {
			return;
		}
		this.listening = true;
		on(this.view::saveAndNext, Key.ENTER, KeyModifier.CONTROL);
		on(this.view::approveNow, Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
		on(this.view::saveHere, Key.KEY_S, KeyModifier.CONTROL);
		on(this.view::skip, Key.ARROW_DOWN, KeyModifier.ALT);
		on(this.view::back, Key.ARROW_UP, KeyModifier.ALT);
		on(this.view::buildCredit, Key.KEY_C, KeyModifier.ALT);
		on(this.view::showBlocks, Key.KEY_B, KeyModifier.ALT);
		for (int number = 1; number <= 9; number++) {
			int fix = number;
			on(() -> this.view.applyFix(fix), Key.of("Digit" + number), KeyModifier.ALT);
		}
	}

	private void on(Runnable deed, Key key, KeyModifier... modifiers) {
		Shortcuts.addShortcutListener(this.view, deed::run, key, modifiers).setBrowserDefaultAllowed(false);
	}

}
