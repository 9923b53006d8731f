package org.cutline.safekeeping;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.cutline.safekeeping.DeskCommands.Say;
import org.cutline.storage.Shelves;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.util.FileSystemUtils;

/** Makes a desk of a backup in an empty folder, and verifies it. */
final class RestoreCommand {

	private final Say say;

	private long files;

	private long damaged;

	RestoreCommand(Say say) {
		this.say = say;
	}

	/**
	 * Restores a backup.
	 * @param options the backup, and where to
	 * @return the exit code: 1 where the desk is there, but not all of it is whole
	 */
	int run(CommandLineOptions options) {
		options.expectWords(1);
		Path path = Path.of(options.words().getFirst()).toAbsolutePath();
		refuseUnlessEmpty(options.home());
		try (BackupSource backup = BackupSource.open(path)) {
			try (BufferedReader manifest = new BufferedReader(
					new InputStreamReader(backup.open(Manifest.NAME), StandardCharsets.UTF_8))) {
				return restore(backup, manifest, options);
			}
		}
		catch (IOException ex) {
			throw new CommandRefused("safekeeping.command.no-backup", path.toString(), String.valueOf(ex.getMessage()));
		}
		catch (SQLException | FlywayException ex) {
			throw new CommandRefused("safekeeping.command.rows-failed", String.valueOf(ex.getMessage()));
		}
	}

	private int restore(BackupSource backup, BufferedReader manifest, CommandLineOptions options)
			throws IOException, SQLException {
		Manifest.Head head = Manifest.Head.of(String.valueOf(manifest.readLine()));
		boolean postgres = head.database().equals("postgresql");
		if (postgres != options.settings()
			.stream()
			.anyMatch((setting) -> setting.startsWith("--spring.datasource.url=jdbc:postgresql:"))) {
			throw new CommandRefused("safekeeping.command.other-database", head.database());
		}
		FolderTarget home = new FolderTarget(options.home());
		String text = manifest.readLine();
		while (text != null) {
			Manifest.Line line = Manifest.Line.of(text);
			boolean rows = line.path().startsWith("data/");
			boolean whole = copy(backup, line, (rows && postgres) ? (_) -> OutputStream.nullOutputStream() : home);
			if (!whole && rows) {
				FileSystemUtils.deleteRecursively(options.home().resolve("data"));
				throw new CommandRefused("safekeeping.command.rows-damaged", line.path());
			}
			if (!whole) {
				this.damaged++;
				this.say.line("safekeeping.command.file-damaged", line.path());
			}
			this.files++;
			text = manifest.readLine();
		}
		Files.createDirectories(options.home().resolve("uploads").resolve(Shelves.ORIGINALS));
		return open(backup, head, options);
	}

	private int open(BackupSource backup, Manifest.Head head, CommandLineOptions options)
			throws IOException, SQLException {
		try (OpenDatabase database = OpenDatabase.open(options)) {
			if (DatabaseCopy.of(database.url(), database.source()) instanceof PostgresCopy rows) {
				if (!rows.isEmpty()) {
					throw new CommandRefused("safekeeping.command.not-empty-database");
				}
				Flyway.configure()
					.dataSource(database.source())
					.locations("classpath:db/migration")
					.target(head.schema() + "?")
					.load()
					.migrate();
				rows.fill((name) -> new BufferedInputStream(backup.open(name)));
			}
			this.say.line("safekeeping.command.restored", this.files, options.home().toString());
			int code = new VerifyCommand(this.say).verify(new PhotoRows(database.client()), Shelves.of(options.home()));
			return (this.damaged > 0) ? DeskCommands.PROBLEMS : code;
		}
	}

	/** Copies one file; false if it is not what the manifest says, or not there. */
	private static boolean copy(BackupSource backup, Manifest.Line line, BackupTarget target) throws IOException {
		MessageDigest sha256 = ManifestWriter.sha256();
		try (InputStream octets = new DigestInputStream(backup.open(line.path()), sha256);
				OutputStream out = target.next(line.path())) {
			octets.transferTo(out);
		}
		catch (NoSuchFileException | ZipException _) {
			return false;
		}
		if (target instanceof FolderTarget(Path folder) && line.path().startsWith("uploads/" + Shelves.ORIGINALS)
				&& !folder.resolve(line.path()).toFile().setReadOnly()) {
			return false;
		}
		return HexFormat.of().formatHex(sha256.digest()).equals(line.digest());
	}

	private static void refuseUnlessEmpty(Path home) {
		if (Files.notExists(home)) {
			return;
		}
		try (Stream<Path> there = Files.list(home)) {
			if (there.findAny().isPresent()) {
				throw new CommandRefused("safekeeping.command.not-empty", home.toString());
			}
		}
		catch (IOException _) {
			throw new CommandRefused("safekeeping.command.not-empty", home.toString());
		}
	}

}
