package org.cutline.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOutcome;

/** Pictures for the journeys, drawn here and captioned by the desk's own writer. */
final class Pictures {

	private Pictures() {
	}

	/** A picture that says nothing. */
	static Path bare(Path folder, String name, Color color) {
		BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(color);
		graphics.fillRect(0, 0, 900, 600);
		graphics.setColor(Color.WHITE);
		graphics.fillOval(350, 150, 200, 300);
		graphics.dispose();
		try {
			Path file = folder.resolve(name);
			ImageIO.write(image, "jpeg", file.toFile());
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A picture with a caption and a by-line inside. */
	static Path captioned(Path folder, String name, Color color, String caption, String byline) {
		return saying(folder, name, color,
				MetadataEdits.none()
					.with(Field.DESCRIPTION, caption)
					.with(Field.CREATOR, byline)
					.with(Field.DATE_CREATED, "2026-05-19")
					.with(Field.CITY, "Lisbon")
					.with(Field.COUNTRY, "Portugal")
					.with(Field.CREDIT_LINE, "EFE-EPA/" + byline + "/POOL"));
	}

	/** A picture with fields inside. */
	static Path saying(Path folder, String name, Color color, MetadataEdits edits) {
		Path bare = bare(folder, "bare-" + name, color);
		Path file = folder.resolve(name);
		try {
			WriteOutcome outcome = MetadataWriter.write(bare, edits, WriteOptions.defaults(), file);
			if (!(outcome instanceof WriteOutcome.Written)) {
				throw new IllegalStateException(outcome.toString());
			}
			Files.delete(bare);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
