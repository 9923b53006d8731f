package org.cutline.safekeeping;

import java.io.IOException;
import java.util.List;

import org.cutline.photo.PhotoId;
import org.cutline.storage.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of photos as the store needs them, read a page at a time, so that no read
 * lasts and none holds many.
 *
 * @param database the desk's database
 */
record PhotoRows(JdbcClient database) {

	private static final int PAGE = 500;

	/** The next photos behind one, by number; empty behind the last. */
	List<Row> after(long photo) {
		return this.database.sql("""
				select p.id, p.digest, p.file_name, p.byte_size, p.previewable, p.edition,
				(select count(*) from photo_revision r where r.photo_id = p.id and r.edition between 1 and p.edition)
				from photo p where p.id > ? order by p.id limit %d""".formatted(PAGE))
			.param(photo)
			.query((row, _) -> new Row(new PhotoId(row.getLong(1)), new Digest(row.getString(2)), row.getString(3),
					row.getLong(4), row.getBoolean(5), row.getInt(6), row.getInt(7)))
			.list();
	}

	/** Goes through all that there are when it begins. */
	void each(DatabaseCopy.Originals originals) throws IOException {
		long last = this.database.sql("select coalesce(max(id), 0) from photo").query(Long.class).single();
		List<Row> page = after(0);
		while (!page.isEmpty()) {
			for (Row row : page) {
				if (row.photo().value() <= last) {
					originals.next(row);
				}
			}
			long reached = page.getLast().photo().value();
			page = (reached < last) ? after(reached) : List.of();
		}
	}

	/** How many there are. */
	long count() {
		return this.database.sql("select count(*) from photo").query(Long.class).single();
	}

	/** Whether a photo refers to an original. */
	boolean refersTo(Digest digest) {
		return this.database.sql("select count(*) from photo where digest = ?")
			.param(digest.hex())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * What a row says of its files.
	 *
	 * @param photo the photo
	 * @param digest its original
	 * @param fileName the name it came with
	 * @param size octets
	 * @param previewable whether it has renditions
	 * @param edition the edition it is at
	 * @param editions how many editions are kept
	 */
	record Row(PhotoId photo, Digest digest, String fileName, long size, boolean previewable, int edition,
			int editions) {
	}

}
