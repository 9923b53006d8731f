package org.cutline.style;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cutline.newsroom.DeskItself;
import org.cutline.photo.PhotoId;
import org.cutline.style.LiveChange.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Checks photos again, beside all other work, when captions are held to something else.
 * Which photos wait stands in the database: a check carries the number of the change that
 * it was made by. A restart goes on where it stopped.
 */
@Component
public class Recount implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

	private static final int AT_ONCE = 100;

	private final JdbcClient database;

	private final StyleRows rows;

	private final StoredChecks checks;

	private final ApplicationEventPublisher events;

	private final AtomicBoolean running = new AtomicBoolean();

	private final AtomicBoolean wanted = new AtomicBoolean();

	private volatile boolean closed;

	Recount(JdbcClient database, StyleRows rows, StoredChecks checks, ApplicationEventPublisher events) {
		this.database = database;
		this.rows = rows;
		this.checks = checks;
		this.events = events;
	}

	/** How far it is. */
	@Transactional(readOnly = true)
	public Progress progress() {
		return this.database
			.sql("select count(*), coalesce(sum(case when stamp < ? then 1 else 0 end), 0) from photo_check")
			.param(this.rows.revision())
			.query((row, number) -> new Progress(row.getLong(1), row.getLong(2)))
			.single();
	}

	/** Whether it is at work on this node just now. */
	public boolean running() {
		return this.running.get();
	}

	/**
	 * Has photos checked again soon, since what they are compared with changed; call it
	 * in the transaction of the change.
	 * @param photos the photos
	 */
	@Transactional
	public void soon(List<PhotoId> photos) {
		if (!photos.isEmpty()) {
			this.database.sql("update photo_check set stamp = -1 where photo_id in (:ids)")
				.param("ids", photos.stream().map(PhotoId::value).toList())
				.update();
			this.events.publishEvent(new SurroundingsChanged());
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		wake();
	}

	@TransactionalEventListener({ StyleChanged.class, SurroundingsChanged.class })
	void wake() {
		this.wanted.set(true);
		if (!this.closed && this.running.compareAndSet(false, true)) {
			Thread.ofVirtual().name("recount").start(() -> DeskItself.run(this::run));
		}
	}

	private void run() {
		try {
			while (!this.closed && this.wanted.getAndSet(false)) {
				catchUp();
			}
		}
		catch (DataAccessException ex) {
			if (!this.closed) {
				LOG.error("Photos could not be checked again; the next change or start goes on", ex);
			}
		}
		finally {
			this.running.set(false);
		}
	}

	private void catchUp() {
		long upTo = this.rows.revision();
		passOver(upTo);
		long after = 0;
		List<Long> waiting = waiting(upTo, after);
		while (!waiting.isEmpty() && !this.closed) {
			waiting.forEach(this::renew);
			after = waiting.getLast();
			waiting = waiting(upTo, after);
		}
	}

	/** Photos that another style holds need no check for a change of this one. */
	private void passOver(long change) {
		this.rows.change(change)
			.filter((last) -> last.kind() == Kind.STYLE)
			.ifPresent((last) -> this.database.sql("update photo_check set stamp = ? where stamp = ? and style_id <> ?")
				.params(change, this.rows.before(change), String.valueOf(last.styleId()))
				.update());
	}

	private List<Long> waiting(long stamp, long after) {
		return this.database
			.sql("select photo_id from photo_check where stamp < ? and photo_id > ? order by photo_id "
					+ "fetch first ? rows only")
			.params(stamp, after, AT_ONCE)
			.query(Long.class)
			.list();
	}

	private void renew(long photo) {
		try {
			if (!this.closed) {
				this.checks.renew(new PhotoId(photo));
			}
		}
		catch (DataAccessException ex) {
			LOG.warn("Photo {} could not be checked again; the next change or start goes on", photo, ex);
		}
	}

	@Override
	public void destroy() {
		this.closed = true;
	}

	/**
	 * How far it is.
	 *
	 * @param photos how many photos there are
	 * @param waiting how many of them wait for a check
	 */
	public record Progress(long photos, long waiting) {

		public boolean done() {
			return this.waiting == 0;
		}

	}

}
