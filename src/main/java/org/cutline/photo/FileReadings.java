package org.cutline.photo;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.storage.BlobStore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads a photo's file again, for all that a row does not keep: every value with its
 * block, everything embedded, octets.
 */
@Service
@PreAuthorize("hasRole('READER')")
public class FileReadings {

	private final PhotoLibrary library;

	private final BlobStore store;

	FileReadings(PhotoLibrary library, BlobStore store) {
		this.library = library;
		this.store = store;
	}

	/**
	 * What a photo's file says.
	 * @param id the photo
	 * @return empty for an unknown photo, and for a file that cannot be read any more
	 * @throws IOException if the store fails
	 */
	public Optional<FileMetadata> of(PhotoId id) throws IOException {
		Optional<PhotoView> photo = this.library.find(id);
		if (photo.isEmpty()) {
			return Optional.empty();
		}
		try {
			return (MetadataReader.read(this.store.original(photo.get().digest())) instanceof MetadataReading.Read read)
					? Optional.of(read.metadata()) : Optional.empty();
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The octets behind one thing that a photo's file embeds.
	 * @param id the photo
	 * @param block the number of the block in {@link FileMetadata#embedded()}, from 0
	 * @param entry the number of the entry in the block, from 0
	 * @return its octets, the first 256 KiB if they are more, or empty if there is no
	 * such thing
	 * @throws IOException if the store fails
	 */
	public Optional<byte[]> octets(PhotoId id, int block, int entry) throws IOException {
		Optional<PhotoView> photo = this.library.find(id);
		if (photo.isEmpty()) {
			return Optional.empty();
		}
		try {
			return MetadataReader.readOctets(this.store.original(photo.get().digest()), block, entry);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

}
