package org.cutline.rendition;

import java.io.IOException;
import java.nio.file.Path;
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
			return switch (Drawing.of(file, orientation)) {
				case Drawing.Drawn(byte[] preview, byte[] thumbnail) -> {
					this.store.keepRendition(digest, Edge.PREVIEW.pixels(), preview);
					this.store.keepRendition(digest, Edge.THUMBNAIL.pixels(), thumbnail);
					yield new Rendering.Made();
				}
				case Drawing.NoReader _ -> new Rendering.NoReader();
				case Drawing.Undecodable(String reason) -> new Rendering.Undecodable(reason);
			};
		}
		finally {
			this.decoders.release();
		}
	}

}
