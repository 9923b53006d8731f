package org.cutline.safekeeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;

import org.cutline.safekeeping.DeskCommands.Say;
import org.cutline.storage.Shelves;
import org.springframework.util.FileSystemUtils;

/**
 * Writes a desk into a ZIP or a folder. It has its name only when it is whole: until then
 * it is called {@code .part}.
 */
final class BackupCommand {

	private final Say say;

	private final VerifyCommand listener;

	BackupCommand(Say say) {
		this.say = say;
		this.listener = new VerifyCommand(say);
	}

	/**
	 * Makes a backup.
	 * @param options where the desk is, and where to
	 * @return the exit code: 1 where a photo's file is missing or damaged
	 */
	int run(CommandLineOptions options) {
		options.expectWords(1);
		Path target = Path.of(options.words().getFirst()).toAbsolutePath().normalize();
		if (Files.exists(target)) {
			throw new CommandRefused("safekeeping.command.exists", target.toString());
		}
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			FileSystemUtils.deleteRecursively(part);
			Count count = options.desk().isPresent() ? RemoteDesk.of(options).backup(part) : local(options, part);
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
			this.say.line("safekeeping.command.backed-up", count.photos(), count.octets() / 1_000_000,
					this.listener.problems(), target.toString());
			return (this.listener.problems() == 0) ? DeskCommands.WELL : DeskCommands.PROBLEMS;
		}
		catch (IOException ex) {
			throw new CommandRefused("safekeeping.command.failed", String.valueOf(ex.getMessage()));
		}
	}

	private Count local(CommandLineOptions options, Path part) throws IOException {
		Shelves shelves = Shelves.of(options.home());
		if (!shelves.exist()) {
			throw new CommandRefused("safekeeping.command.no-desk", options.home().toString());
		}
		try (OpenDatabase database = OpenDatabase.open(options)) {
			Backup backup = new Backup(DatabaseCopy.of(database.url(), database.source()), shelves, Clock.systemUTC(),
					this.listener);
			if (!part.toString().endsWith(".zip.part")) {
				return backup.write(new FolderTarget(part));
			}
			return zip(backup, part);
		}
		catch (SQLException ex) {
			throw new CommandRefused("safekeeping.command.rows-failed", String.valueOf(ex.getMessage()));
		}
	}

	private static Count zip(Backup backup, Path part) throws IOException, SQLException {
		try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = Channels.newOutputStream(file)) {
			ZipTarget zip = new ZipTarget(out);
			Count count = backup.write(zip);
			zip.finish();
			file.force(true);
			return count;
		}
	}

}
