package org.cutline.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.springframework.stereotype.Component;

/**
 * Makes the two renditions of a picture and stores them. Decoded pixels are heap, so only
 * as many pictures are decoded at a time as there are processors.
 */
@Component
public class Renditions {

	private final BlobStore store;

	private final Semaphore decoders = new Semaphore(Runtime.getRuntime().availableProcessors());

	Renditions(BlobStore store) {
		this.store = store;
	}

	/**
	 * Makes and stores the renditions of a file.
	 * @param file the picture
	 * @param digest the name it has or will have in the store
	 * @param orientation the Exif orientation, 1 to 8
	 * @return what became of it
	 * @throws IOException if a rendition cannot be stored
	 */
	public Rendering make(Path file, Digest digest, int orientation) throws IOException {
		this.decoders.acquireUninterruptibly();
		try {
			Optional<BufferedImage> decoded = PictureReader.read(file, Edge.PREVIEW.pixels());
			if (decoded.isEmpty()) {
				return new Rendering.NoReader();
			}
			BufferedImage preview = Scaling.fit(Upright.turn(Srgb.convert(decoded.get()), orientation),
					Edge.PREVIEW.pixels());
			this.store.keepRendition(digest, Edge.PREVIEW.pixels(), JpegOutput.encode(preview, 0.85f));
			BufferedImage thumbnail = Scaling.fit(preview, Edge.THUMBNAIL.pixels());
			this.store.keepRendition(digest, Edge.THUMBNAIL.pixels(), JpegOutput.encode(thumbnail, 0.8f));
			return new Rendering.Made();
		}
		catch (PictureReader.CannotDecode ex) {
			return new Rendering.Undecodable(String.valueOf(ex.getMessage()));
		}
		finally {
			this.decoders.release();
		}
	}

}
