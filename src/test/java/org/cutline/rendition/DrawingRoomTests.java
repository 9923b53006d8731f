package org.cutline.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.cutline.metadata.FileGate;
import org.cutline.metadata.FileInspection;
import org.cutline.worker.TestWorkers;
import org.cutline.worker.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files are drawn by workers, hostile ones too. */
class DrawingRoomTests {

	private final Workers workers = TestWorkers.one();

	@TempDir
	private Path folder;

	@AfterEach
	void end() {
		this.workers.destroy();
	}

	private Path file(byte[] octets) throws IOException {
		return Files.write(this.folder.resolve("picture"), octets);
	}

	private static byte[] progressive(int edge) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		writer.setOutput(ImageIO.createImageOutputStream(octets));
		writer.write(null, new IIOImage(new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_GRAY), null, null),
				param);
		((ImageOutputStream) writer.getOutput()).close();
		writer.dispose();
		return octets.toByteArray();
	}

	/** The last scan once more and again, as often as the gate lets pass. */
	private static byte[] manyScans(byte[] jpeg) {
		int last = jpeg.length - 2;
		while (jpeg[last] != (byte) 0xFF || jpeg[last + 1] != (byte) 0xDA) {
			last--;
		}
		byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(jpeg, 0, jpeg.length - 2);
		for (int number = 0; number < 85; number++) {
			all.writeBytes(scan);
		}
		all.write(jpeg, jpeg.length - 2, 2);
		return all.toByteArray();
	}

	@Test
	void aPictureIsDrawnAsItIsHere() throws IOException {
		Path file = file(progressive(900));
		Drawing.Drawn here = (Drawing.Drawn) Drawing.of(file, 6);
		Drawing.Drawn there = (Drawing.Drawn) new DrawingRoom(this.workers).draw(file, 6);
		assertThat(there.preview()).isEqualTo(here.preview());
		assertThat(there.thumbnail()).isEqualTo(here.thumbnail());
	}

	@Test
	void whatCannotBeDrawnIsSaidAsItIsHere() throws IOException {
		DrawingRoom room = new DrawingRoom(this.workers);
		for (byte[] octets : new byte[][] { "no picture".getBytes(StandardCharsets.UTF_8),
				{ -1, -40, -1, -64, 0, 3 } }) {
			Path file = file(octets);
			assertThat(room.draw(file, 1)).isEqualTo(Drawing.of(file, 1));
		}
	}

	@Test
	void aPictureMadeToTakeLongIsGivenUpAndTheNextIsDrawn() throws IOException {
		Path hostile = file(manyScans(progressive(8000)));
		assertThat(FileGate.inspect(hostile, "hostile.jpg", 120_000_000)).isInstanceOf(FileInspection.Accepted.class);
		DrawingRoom room = new DrawingRoom(this.workers, Duration.ofMillis(500));
		assertThat(room.draw(hostile, 1)).isInstanceOf(Drawing.TooSlow.class);
		assertThat(new DrawingRoom(this.workers).draw(file(progressive(900)), 1)).isInstanceOf(Drawing.Drawn.class);
	}

}
