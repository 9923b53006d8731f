package org.cutline.shell;

import java.util.List;

/**
 * A key that does something on the desk.
 *
 * @param keys as printed on the keyboard, joined by {@code +}
 * @param text key of the sentence that says what it does
 */
record Shortcut(String keys, String text) {

	/** Every key, by the room in which it works: the key of the room's name, its keys. */
	static final List<Room> ROOMS = List.of(
			new Room("shell.shortcuts.everywhere",
					List.of(new Shortcut("/", "shell.shortcuts.search"), new Shortcut("?", "shell.shortcuts.help"))),
			new Room("shell.shortcuts.sheet", List.of(new Shortcut("← ↑ → ↓", "shell.shortcuts.move"),
					new Shortcut("Space", "shell.shortcuts.select"),
					new Shortcut("Shift+← ↑ → ↓", "shell.shortcuts.range"),
					new Shortcut("Ctrl+A", "shell.shortcuts.all"), new Shortcut("Enter", "shell.shortcuts.open"),
					new Shortcut("+ −", "shell.shortcuts.stack"), new Shortcut("Esc", "shell.shortcuts.clear"))),
			new Room("shell.shortcuts.matte",
					List.of(new Shortcut("+ −", "shell.shortcuts.zoom"), new Shortcut("0", "shell.shortcuts.fit"),
							new Shortcut("1", "shell.shortcuts.full"))),
			new Room("shell.shortcuts.story",
					List.of(new Shortcut("Ctrl+Enter", "shell.shortcuts.story-save"),
							new Shortcut("Alt+↑", "shell.shortcuts.story-up"),
							new Shortcut("Alt+↓", "shell.shortcuts.story-down"))),
			new Room("shell.shortcuts.caption", List.of(new Shortcut("Ctrl+Enter", "shell.shortcuts.save"),
					new Shortcut("Ctrl+S", "shell.shortcuts.save-here"),
					new Shortcut("Ctrl+Shift+Enter", "shell.shortcuts.approve"),
					new Shortcut("Alt+↓", "shell.shortcuts.next"), new Shortcut("Alt+↑", "shell.shortcuts.previous"),
					new Shortcut("F8", "shell.shortcuts.next-finding"),
					new Shortcut("Shift+F8", "shell.shortcuts.previous-finding"),
					new Shortcut("Alt+1 … 9", "shell.shortcuts.fix"), new Shortcut("Alt+C", "shell.shortcuts.credit"),
					new Shortcut("Alt+B", "shell.shortcuts.blocks"), new Shortcut("Ctrl+;", "shell.shortcuts.date"),
					new Shortcut("Ctrl+'", "shell.shortcuts.repeat"), new Shortcut("Ctrl+Z", "shell.shortcuts.undo"))));

	/**
	 * The keys that work in one place.
	 *
	 * @param name key of the place's name
	 * @param shortcuts its keys
	 */
	record Room(String name, List<Shortcut> shortcuts) {
	}

}
