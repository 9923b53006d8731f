package org.cutline.resend;

import java.io.IOException;
import java.util.List;

import org.cutline.metadata.PictureDigest;
import org.cutline.newsroom.DeskItself;
import org.cutline.photo.PhotoId;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at photos that came before anybody looked, one after the other beside all other
 * work when the desk starts, and once more at the last ones, which a crash may have left
 * before they were looked at.
 */
@Component
class LooksOfOldPhotos implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(LooksOfOldPhotos.class);

	private static final int AT_ONCE = 100;

	private static final int LAST = 500;

	private final JdbcClient database;

	private final BlobStore store;

	private final LookBook book;

	private final ResendFinder finder;

	private volatile boolean closed;

	LooksOfOldPhotos(JdbcClient database, BlobStore store, LookBook book, ResendFinder finder) {
		this.database = database;
		this.store = store;
		this.book = book;
		this.finder = finder;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread.ofVirtual().name("looks").start(() -> DeskItself.run(this::run));
	}

	void run() {
		try {
			List<OldPhoto> page = page(0);
			while (!page.isEmpty() && !this.closed) {
				page.forEach(this::enter);
				page = page(page.getLast().id());
			}
			last().forEach(this::look);
		}
		catch (DataAccessException ex) {
			if (!this.closed) {
				LOG.error("Photos of before could not be looked at; the next start goes on", ex);
			}
		}
	}

	private List<OldPhoto> page(long after) {
		return this.database
			.sql("select id, digest from photo left join photo_look on photo_id = id"
					+ " where photo_id is null and id > ? order by id fetch first ? rows only")
			.params(after, AT_ONCE)
			.query((row, number) -> new OldPhoto(row.getLong(1), new Digest(row.getString(2))))
			.list();
	}

	private List<Long> last() {
		return this.database.sql("select id from photo order by id desc fetch first ? rows only")
			.param(LAST)
			.query(Long.class)
			.list()
			.reversed();
	}

	private void enter(OldPhoto photo) {
		if (this.closed) {
			return;
		}
		try {
			PictureDigest.of(this.store.original(photo.digest()))
				.ifPresent((picture) -> this.database.sql("update photo set picture_digest = ? where id = ?")
					.params(picture, photo.id())
					.update());
		}
		catch (IOException ex) {
			LOG.warn("The original {} cannot be read: {}", photo.digest().shortForm(), ex.toString());
		}
		this.book.enter(new PhotoId(photo.id()));
		look(photo.id());
	}

	private void look(long photo) {
		if (!this.closed) {
			this.finder.look(new PhotoId(photo));
		}
	}

	@Override
	public void destroy() {
		this.closed = true;
	}

	private record OldPhoto(long id, Digest digest) {
	}

}
