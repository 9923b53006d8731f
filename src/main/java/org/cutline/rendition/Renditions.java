package org.cutline.rendition;

import java.io.IOException;
import java.nio.file.Path;

import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the two renditions of a picture drawn and stores them. */
@Component
public class Renditions {

	private static final Logger LOG = LoggerFactory.getLogger(Renditions.class);

	private final BlobStore store;

	private final Draughtsman draughtsman;

	Renditions(BlobStore store, Draughtsman draughtsman) {
		this.store = store;
		this.draughtsman = draughtsman;
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
		return switch (this.draughtsman.draw(file.toAbsolutePath(), orientation)) {
			case Drawing.Drawn(byte[] preview, byte[] thumbnail, long likeness) -> {
				this.store.keepRendition(digest, Edge.PREVIEW.pixels(), preview);
				this.store.keepRendition(digest, Edge.THUMBNAIL.pixels(), thumbnail);
				yield new Rendering.Made(likeness);
			}
			case Drawing.NoReader _ -> new Rendering.NoReader();
			case Drawing.Undecodable(String reason) -> new Rendering.Undecodable(reason);
			case Drawing.TooSlow(long seconds) -> new Rendering.TooSlow(seconds);
			case Drawing.Beyond(String reason) -> {
				LOG.warn("{} has no preview: {}", digest.shortForm(), reason);
				yield new Rendering.NoReader();
			}
		};
	}

}
