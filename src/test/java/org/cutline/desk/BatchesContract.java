package org.cutline.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.FieldsJson;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A batch that is broken off is done to the end by others, and nothing twice. */
abstract class BatchesContract {

	private static final int PHOTOS = 6;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private Batches batches;

	@Autowired
	private MendWork mending;

	@Autowired
	private BatchesGoOn others;

	@Autowired
	private CurrentPerson currentPerson;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Staff staff;

	private PersonId editor;

	private final List<PhotoId> photos = new ArrayList<>();

	@BeforeEach
	void photosAreHere() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.editor = this.currentPerson.require().id();
		for (int number = 0; number < PHOTOS; number++) {
			this.photos.add(TestPhotos.arrive(this.library, number + ".jpg", "Before.", "MARTA LOBO"));
		}
	}

	@Test
	void theRestIsDoneByOthersAndNothingTwice() {
		breakOffAfter(2);
		assertThat(captions()).containsExactly("After.", "After.", "Before.", "Before.", "Before.", "Before.");
		assertThat(this.others.goOnWithOne()).as("whoever began it may still be at work").isFalse();
		leaseIsOver();
		SecurityContextHolder.clearContext();
		othersGoOn();
		this.staff.signIn(Role.EDITOR);
		assertThat(captions()).containsOnly("After.");
		for (PhotoId photo : this.photos) {
			assertThat(this.library.history(photo)).extracting(Revision::edition).containsExactly(2, 1);
			assertThat(this.library.history(photo).getFirst().by()).isEqualTo(this.editor);
			assertThat(this.library.history(photo).getFirst().note()).isEqualTo("why");
		}
		leaseIsOver();
		assertThat(this.others.goOnWithOne()).isFalse();
		assertThat(this.database.sql("select detail from audit_entry where deed = 'batch.resumed'")
			.query(String.class)
			.list()).contains("4 photos were left of mend");
	}

	@Test
	void whatSomebodyWroteMeanwhileStays() {
		breakOffAfter(3);
		PhotoView last = this.library.find(this.photos.getLast()).orElseThrow();
		this.library.caption(last.id(), last.edition(), Map.of(Field.DESCRIPTION, FieldValue.of("Theirs.")), "");
		leaseIsOver();
		othersGoOn();
		assertThat(captions()).containsExactly("After.", "After.", "After.", "After.", "After.", "Theirs.");
		assertThat(this.database.sql("select outcome from batch_item order by batch_id desc, position desc")
			.query(String.class)
			.list()
			.getFirst()).isEqualTo(Outcome.STALE.name());
	}

	@Test
	void whoMayNotSignInAnyMoreChangesNothingMore() {
		breakOffAfter(1);
		this.database.sql("update person set enabled = false where id = ?").param(this.editor.value()).update();
		leaseIsOver();
		try {
			othersGoOn();
			assertThat(captions().subList(1, PHOTOS)).containsOnly("Before.");
			leaseIsOver();
			assertThat(this.others.goOnWithOne()).isFalse();
		}
		finally {
			this.database.sql("update person set enabled = true where id = ?").param(this.editor.value()).update();
		}
	}

	@Test
	void whatItsOwnerEndedIsNotGoneOnWith() {
		List<MendResult> results = this.batches.run(this.mending, orders(), "why", (done, all) -> done < 2);
		assertThat(results).extracting(MendResult::outcome)
			.containsExactly(Outcome.CHANGED, Outcome.CHANGED, Outcome.NOT_REACHED, Outcome.NOT_REACHED,
					Outcome.NOT_REACHED, Outcome.NOT_REACHED);
		leaseIsOver();
		assertThat(this.others.goOnWithOne()).isFalse();
		assertThat(captions().subList(2, PHOTOS)).containsOnly("Before.");
	}

	/** As a kill does it: between one photo's transaction and the next. */
	private void breakOffAfter(int photosDone) {
		assertThatExceptionOfType(Killed.class)
			.isThrownBy(() -> this.batches.run(this.mending, orders(), "why", (done, all) -> {
				if (done == photosDone) {
					throw new Killed();
				}
				return true;
			}));
	}

	private List<BatchOrder> orders() {
		return this.photos.stream()
			.map((id) -> this.library.find(id).orElseThrow())
			.map((photo) -> new BatchOrder(SetPhoto.of(photo, false),
					FieldsJson.write(Map.of(Field.DESCRIPTION, FieldValue.of("After.")))))
			.toList();
	}

	/** The desk's own round may be quicker than the test. */
	private void othersGoOn() {
		this.others.goOnWithOne();
		long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (open() > 0 && System.nanoTime() < until) {
			Thread.onSpinWait();
		}
		assertThat(open()).isZero();
	}

	private int open() {
		return this.database.sql("select count(*) from batch where ended_at is null").query(Integer.class).single();
	}

	private void leaseIsOver() {
		this.database.sql("update batch set leased_until = ?")
			.param(this.clock.instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC))
			.update();
	}

	private List<String> captions() {
		return this.photos.stream().map((id) -> this.library.find(id).orElseThrow().caption()).toList();
	}

	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
