package org.cutline.safekeeping;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.shell.Texts;

/**
 * Commands of the desk's program that do not open the desk: {@code verify},
 * {@code backup} and {@code restore}. They use its settings, and need its folder for
 * themselves where the database is a file.
 */
public final class DeskCommands {

	/** All is well. */
	static final int WELL = 0;

	/** Something is wrong with the desk's files or rows. */
	static final int PROBLEMS = 1;

	/** The command could not be carried out. */
	static final int FAILED = 2;

	private static final Set<String> NAMES = Set.of("verify", "backup", "restore");

	private DeskCommands() {
	}

	/**
	 * Whether the program is asked for a command and not for a desk.
	 * @param arguments what it is told
	 */
	public static boolean asked(String... arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]);
	}

	/**
	 * Carries a command out, in the language of the machine.
	 * @param arguments its name and what it is told
	 * @return the exit code: 0 where all is well, 1 where something is wrong with the
	 * desk's files or rows, 2 where it could not be carried out
	 */
	public static int run(String... arguments) {
		return run(new Say(new Texts(), Locale.getDefault(), System.out, System.err), arguments);
	}

	static int run(Say say, String... arguments) {
		List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
		try {
			CommandLineOptions options = CommandLineOptions.of(rest);
			return switch (arguments[0]) {
				case "verify" -> new VerifyCommand(say).run(options);
				case "backup" -> new BackupCommand(say).run(options);
				case "restore" -> new RestoreCommand(say).run(options);
				default -> throw new CommandRefused("safekeeping.command.unknown", arguments[0]);
			};
		}
		catch (CommandRefused refused) {
			say.error(refused.key(), refused.values());
			return FAILED;
		}
	}

	/**
	 * Where a command speaks, and in which language.
	 *
	 * @param texts all texts
	 * @param locale the language
	 * @param out for what was asked
	 * @param err for what hinders
	 */
	record Say(Texts texts, Locale locale, PrintStream out, PrintStream err) {

		void line(String key, Object... values) {
			this.out.println(text(key, values));
		}

		void error(String key, Object... values) {
			this.err.println("cutline: " + text(key, values));
		}

		String text(String key, Object... values) {
			return this.texts.getTranslation(key, this.locale, values);
		}

	}

}
