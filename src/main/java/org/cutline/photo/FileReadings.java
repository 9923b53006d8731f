package org.cutline.photo;

import java.io.IOException;
import java.util.Optional;

import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the files of photos say, read again from the store whenever it is asked for: the
 * photo keeps the value that counted, the file keeps them all.
 */
@Service
@PreAuthorize("hasRole('READER')")
public class FileReadings {

	private static final Logger LOG = LoggerFactory.getLogger(FileReadings.class);

	private final BlobStore store;

	private final Photos photos;

	FileReadings(BlobStore store, Photos photos) {
		this.store = store;
		this.photos = photos;
	}

	/**
	 * What a photo's file says about the fields, block by block, without the list of all
	 * that is embedded.
	 * @param id the photo
	 * @return empty for an unknown photo, and for a file that cannot be read just now
	 */
	public Optional<FileMetadata> of(PhotoId id) {
		return this.photos.findById(id.value()).flatMap((photo) -> of(photo.view().digest()));
	}

	/**
	 * What a file says about the fields, block by block, without the list of all that is
	 * embedded.
	 * @param digest the file
	 * @return empty for a file that cannot be read just now
	 */
	public Optional<FileMetadata> of(Digest digest) {
		return (read(digest, false) instanceof MetadataReading.Read(FileMetadata metadata)) ? Optional.of(metadata)
				: Optional.empty();
	}

	/**
	 * Everything that a photo's file embeds.
	 * @param id the photo
	 * @return empty for an unknown photo, and for a file that cannot be read just now
	 */
	public Optional<FileMetadata> everything(PhotoId id) {
		return this.photos.findById(id.value())
			.map((photo) -> everything(photo.view().digest()))
			.flatMap((reading) -> (reading instanceof MetadataReading.Read(FileMetadata metadata))
					? Optional.of(metadata) : Optional.empty());
	}

	/**
	 * Everything that a file embeds.
	 * @param digest the file
	 * @return what it says, or why it cannot be read
	 */
	public MetadataReading everything(Digest digest) {
		return read(digest, true);
	}

	/**
	 * The octets behind one thing that a photo's file embeds.
	 * @param id the photo
	 * @param block the number of the block in {@link FileMetadata#embedded()}, from 0
	 * @param entry the number of the entry in the block, from 0
	 * @return its octets, the first 256 KiB if they are more, or empty if there is no
	 * such thing, or the file cannot be read just now
	 */
	public Optional<byte[]> octets(PhotoId id, int block, int entry) {
		Digest digest = this.photos.findById(id.value()).map((photo) -> photo.view().digest()).orElse(null);
		if (digest == null) {
			return Optional.empty();
		}
		try {
			return MetadataReader.readOctets(this.store.original(digest), block, entry);
		}
		catch (IOException ex) {
			LOG.warn("The original {} cannot be read: {}", digest.shortForm(), ex.toString());
			return Optional.empty();
		}
	}

	private MetadataReading read(Digest digest, boolean everything) {
		try {
			return everything ? MetadataReader.read(this.store.original(digest))
					: MetadataReader.readFields(this.store.original(digest));
		}
		catch (IOException ex) {
			LOG.warn("The original {} cannot be read: {}", digest.shortForm(), ex.toString());
			return new MetadataReading.Unsupported("The file cannot be read from the store just now.");
		}
	}

}
