package org.cutline.photo;

import java.util.Optional;

import org.cutline.metadata.ImageFormat;
import org.cutline.storage.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which file a photo's pictures are made of, and no more: a page of thumbnails asks this
 * sixty times, and needs none of the photos' fields.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class StoredPictures {

	private final JdbcClient database;

	StoredPictures(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The file of a photo.
	 * @param id the photo
	 * @return empty for an unknown one
	 */
	public Optional<StoredPicture> find(PhotoId id) {
		return this.database.sql("select digest, file_name, format from photo where id = ?")
			.param(id.value())
			.query((row, number) -> new StoredPicture(new Digest(row.getString(1)), row.getString(2),
					ImageFormat.valueOf(row.getString(3))))
			.optional();
	}

	/**
	 * A photo's file.
	 *
	 * @param digest its original's
	 * @param fileName the name it came with
	 * @param format what it is
	 */
	public record StoredPicture(Digest digest, String fileName, ImageFormat format) {
	}

}
