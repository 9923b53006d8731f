package org.cutline.inbox;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of files in an inbox mean. */
final class FileNames {

	private static final Pattern TEMPORARY = Pattern.compile(".*(\\.(part|partial|tmp|temp|filepart|crdownload)|~)");

	private static final Set<String> CLUTTER = Set.of("thumbs.db", "desktop.ini");

	private FileNames() {
	}

	/**
	 * Whether a name says that its file is not whole yet: {@code a.jpg.part},
	 * {@code a.tmp}, {@code .a.jpg}.
	 */
	static boolean isTemporary(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".") || TEMPORARY.matcher(name.toLowerCase(Locale.ROOT)).matches();
	}

	/** Whether it is nothing that anybody sends. */
	static boolean isClutter(Path file) {
		return CLUTTER.contains(file.getFileName().toString().toLowerCase(Locale.ROOT));
	}

	/**
	 * A name that nothing has: the wanted one, or {@code name (2).jpg}.
	 * @param wanted where it would go
	 * @return where it may go
	 */
	static Path free(Path wanted) {
		Path free = wanted;
		String name = wanted.getFileName().toString();
		int point = name.lastIndexOf('.');
		String stem = (point > 0) ? name.substring(0, point) : name;
		String ending = (point > 0) ? name.substring(point) : "";
		for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
			free = wanted.resolveSibling(stem + " (" + number + ")" + ending);
		}
		return free;
	}

}
