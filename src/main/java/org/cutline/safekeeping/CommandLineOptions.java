package org.cutline.safekeeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command is told.
 *
 * @param words what is no option, in order
 * @param options values by name, such as {@code home}
 */
record CommandLineOptions(List<String> words, Map<String, String> options) {

	/** Options that may have their value in the next word. */
	private static final List<String> OWN = List.of("home", "desk", "as");

	static CommandLineOptions of(List<String> arguments) {
		List<String> words = new ArrayList<>();
		Map<String, String> options = new LinkedHashMap<>();
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			if (!argument.startsWith("--")) {
				words.add(argument);
			}
			else if (argument.contains("=")) {
				String name = argument.substring(2, argument.indexOf('='));
				options.put(name.equals("cutline.home") ? "home" : name, argument.substring(name.length() + 3));
			}
			else if (OWN.contains(argument.substring(2)) && index + 1 < arguments.size()) {
				options.put(argument.substring(2), arguments.get(index + 1));
				index++;
			}
			else {
				throw new CommandRefused("safekeeping.command.unknown", argument);
			}
		}
		return new CommandLineOptions(List.copyOf(words), Map.copyOf(options));
	}

	/** The desk's folder. */
	Path home() {
		return Path.of(this.options.getOrDefault("home", ".")).toAbsolutePath().normalize();
	}

	/** The address of a running desk that is asked to do it. */
	Optional<String> desk() {
		return Optional.ofNullable(this.options.get("desk"));
	}

	/** The settings of the desk among the options, as the program takes them. */
	List<String> settings() {
		List<String> settings = new ArrayList<>(List.of("--cutline.home=" + home()));
		this.options.forEach((name, value) -> {
			if (!OWN.contains(name)) {
				settings.add("--" + name + "=" + value);
			}
		});
		return settings;
	}

	/** Refuses any other number of words. */
	void expectWords(int count) {
		if (this.words.size() > count) {
			throw new CommandRefused("safekeeping.command.unknown", this.words.get(count));
		}
		if (this.words.size() < count) {
			throw new CommandRefused("safekeeping.command.no-file");
		}
	}

}
