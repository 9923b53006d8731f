package org.cutline.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.photo.FieldsJson;
import org.cutline.photo.PhotoId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is typed: one draft for each photo and person, there after a reload or a
 * crash.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class Drafts {

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Drafts(JdbcClient database, CurrentPerson currentPerson, Clock clock, TransactionTemplate transaction) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Keeps a draft in place of an older one.
	 * @param photo the photo
	 * @param baseEdition the edition that the editor started from
	 * @param edits the fields that differ from it
	 * @return when it was kept
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Instant keep(PhotoId photo, int baseEdition, Map<Field, FieldValue> edits) {
		Instant now = this.clock.instant();
		try {
			put(photo, new Draft(baseEdition, edits, now));
		}
		catch (DuplicateKeyException ex) {
			// The same person wrote the first draft in another window at this moment.
			put(photo, new Draft(baseEdition, edits, now));
		}
		return now;
	}

	private void put(PhotoId photo, Draft draft) {
		this.transaction.executeWithoutResult((_) -> {
			List<Object> row = List.of(draft.baseEdition(), FieldsJson.write(draft.edits()),
					draft.savedAt().atOffset(ZoneOffset.UTC), photo.value(), person());
			int changed = this.database
				.sql("update draft set base_edition = ?, edits = ?, saved_at = ? where photo_id = ? and person_id = ?")
				.params(row)
				.update();
			if (changed == 0) {
				this.database.sql(
						"insert into draft (base_edition, edits, saved_at, photo_id, person_id) values (?, ?, ?, ?, ?)")
					.params(row)
					.update();
			}
		});
	}

	/**
	 * The draft that the signed-in person left.
	 * @param photo the photo
	 * @return empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<Draft> find(PhotoId photo) {
		return this.database.sql("select base_edition, edits, saved_at from draft where photo_id = ? and person_id = ?")
			.params(photo.value(), person())
			.query(Drafts::draft)
			.optional();
	}

	/**
	 * Forgets the draft of the signed-in person.
	 * @param photo the photo
	 */
	public void discard(PhotoId photo) {
		this.database.sql("delete from draft where photo_id = ? and person_id = ?")
			.params(photo.value(), person())
			.update();
	}

	private long person() {
		return this.currentPerson.require().id().value();
	}

	private static Draft draft(ResultSet row, int number) throws SQLException {
		return new Draft(row.getInt("base_edition"), FieldsJson.read(row.getString("edits")),
				row.getObject("saved_at", OffsetDateTime.class).toInstant());
	}

}
