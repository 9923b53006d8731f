package org.cutline.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;

/** All keys of the desk, by the place in which they work. */
final class ShortcutsHelp extends Dialog {

	private static final long serialVersionUID = 1L;

	ShortcutsHelp() {
		setHeaderTitle(getTranslation("shell.shortcuts"));
		addClassName("shortcuts-help");
		Div rooms = new Div();
		rooms.addClassName("shortcut-rooms");
		Shortcut.ROOMS.forEach((room) -> rooms.add(table(room)));
		add(rooms);
		Button close = new Button(getTranslation("shell.close"), (click) -> close());
		getFooter().add(close);
	}

	private Section table(Shortcut.Room room) {
		NativeTable table = new NativeTable();
		room.shortcuts().forEach((shortcut) -> {
			NativeTableRow row = table.getBody().addRow();
			row.add(new NativeTableCell(new Keys(shortcut.keys())));
			row.add(new NativeTableCell(getTranslation(shortcut.text())));
		});
		return new Section(new H3(getTranslation(room.name())), table);
	}

}
