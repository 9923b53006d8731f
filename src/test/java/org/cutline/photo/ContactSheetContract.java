package org.cutline.photo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet.Neighbours;
import org.cutline.photo.PhotoQuery.Findings;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the contact sheet finds on every database. */
abstract class ContactSheetContract {

	private static final List<Found> SEARCHES = List.of(found("minister", 1, 2, 3), found("MINISTER", 1, 2, 3),
			found("minist", 1, 2, 3), found("peña", 2), found("pena", 2), found("pen\u0303a", 2),
			found("josé garcía", 2), found("garcia minister", 2), found("minister walks", 1),
			found("walks minister", 1), found("\"minister walks\"", 1), found("\"walks minister\""),
			found("\"walks to\"", 1), found("\"walks to", 1), found("\"walks   to\"", 1), found("100%", 3),
			found("%", 3), found("_", 4), found("under_score", 4), found("underXscore"), found("o'neill", 3),
			found("o’neill", 3), found("!", 4), found("back\\slash", 4), found("\"", 1, 2, 3, 4), found("", 1, 2, 3, 4),
			found("\"\" \"\"", 1, 2, 3, 4), found("hoshiko/pool", 1), found("photo-3.jpg", 3), found("ゼレンスキー", 4),
			found("nothing-like-this"));

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private ConflictSheet conflicts;

	@Autowired
	private ConflictsOfOldPhotos oldPhotos;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource dataSource;

	private long first;

	@BeforeEach
	void anEditorIsSignedIn() {
		new Staff(this.desk).signIn(Role.EDITOR);
	}

	@Test
	void findsPhotosThatHaveEveryWord() {
		fill();
		assertThat(SEARCHES).allSatisfy((search) -> {
			List<PhotoId> wanted = search.photos().stream().map(this::id).toList();
			PhotoQuery query = PhotoQuery.everything().withWords(search.typed());
			assertThat(this.sheet.page(query, 0, 100)).extracting(PhotoCard::id).isEqualTo(wanted);
			assertThat(this.sheet.count(query)).isEqualTo(wanted.size());
			assertThat(this.sheet.facets(query).all()).isEqualTo(wanted.size());
		});
	}

	@Test
	void strangeCharactersTypedIntoTheSearchDoNoHarm() {
		fill();
		List<String> typed = List.of("\0", "a\0b", "\uD83D", "\u202E", "'; drop table photo; --", "\\", "!%_!",
				"x ".repeat(500), "x".repeat(5000));
		assertThat(typed)
			.allSatisfy((words) -> this.sheet.page(PhotoQuery.everything().withWords(words), 0, 10).forEach((card) -> {
			}));
		assertThat(this.sheet.count(PhotoQuery.everything())).isEqualTo(4);
	}

	@Test
	void pagesAreInOrderOfArrivalOrTheNewestFirst() {
		fill();
		PhotoQuery all = PhotoQuery.everything();
		assertThat(this.sheet.page(all, 1, 2)).extracting(PhotoCard::id).containsExactly(id(2), id(3));
		assertThat(this.sheet.page(all.withNewestFirst(true), 1, 2)).extracting(PhotoCard::id)
			.containsExactly(id(3), id(2));
		assertThat(this.sheet.page(all, 4, 10)).isEmpty();
		assertThat(this.sheet.ids(all.withNewestFirst(true), 3)).containsExactly(id(4), id(3), id(2));
	}

	@Test
	void chosenCardsComeInOrderOfArrivalAndUnknownOnesAreLeftOut() {
		fill();
		assertThat(this.sheet.cards(List.of(id(3), new PhotoId(4711), id(1)))).extracting(PhotoCard::id)
			.containsExactly(id(1), id(3));
		assertThat(this.sheet.cards(List.of())).isEmpty();
	}

	@Test
	void facetsCountStatesAndFindingsAmongTheWords() {
		fill();
		this.library.checked(id(1), 2, 1, "");
		this.library.checked(id(2), 0, 1, "");
		this.library.checked(id(3), 0, 0, "");
		this.library.checked(id(4), 0, 0, "");
		assertThat(this.library.approve(id(3), 1)).isInstanceOf(EditOutcome.Done.class);
		this.library.checked(id(3), 0, 0, "");
		Facets facets = this.sheet.facets(PhotoQuery.everything().withWords("minister").withState(PhotoState.INBOX));
		assertThat(facets.states()).containsOnly(Map.entry(PhotoState.INBOX, 2L), Map.entry(PhotoState.CAPTIONED, 0L),
				Map.entry(PhotoState.APPROVED, 1L));
		assertThat(facets.findings()).containsOnly(Map.entry(Findings.ERRORS, 1L), Map.entry(Findings.WARNINGS, 1L),
				Map.entry(Findings.CLEAN, 1L));
		assertThat(this.sheet.page(PhotoQuery.everything().withFindings(Findings.CLEAN), 0, 9))
			.extracting(PhotoCard::id)
			.containsExactly(id(3), id(4));
		assertThat(this.sheet.page(PhotoQuery.everything().withState(PhotoState.APPROVED), 0, 9))
			.extracting(PhotoCard::id)
			.containsExactly(id(3));
	}

	@Test
	void photosWhoseBlocksDisagreeAreFoundUntilSomebodyDecides() {
		fill();
		PhotoId both = this.library
			.arrive(Arrivals.disagreeing(11, Map.of(Field.CITY, "Tokyo", Field.DESCRIPTION, "Ministers in Tokyo.")))
			.id();
		PhotoId one = this.library.arrive(Arrivals.disagreeing(12, Map.of(Field.CITY, "Kyoto"))).id();
		PhotoQuery conflicts = PhotoQuery.everything().withConflicts(true);
		assertThat(this.sheet.page(conflicts, 0, 9)).extracting(PhotoCard::id).containsExactly(both, one);
		assertThat(this.sheet.facets(PhotoQuery.everything()).conflicts()).isEqualTo(2);
		assertThat(this.sheet.facets(PhotoQuery.everything().withWords("ministers")).conflicts()).isOne();
		assertThat(this.conflicts.counts(PhotoQuery.everything(), id(1)))
			.containsExactly(Map.entry(Field.DESCRIPTION, 1), Map.entry(Field.CITY, 2));
		assertThat(this.conflicts.counts(PhotoQuery.everything(), both)).containsExactly(Map.entry(Field.CITY, 1));
		assertThat(this.conflicts.photos(PhotoQuery.everything(), Field.CITY, 9)).containsExactly(both, one);
		assertThat(this.conflicts.photos(PhotoQuery.everything(), Field.CITY, 1)).containsExactly(both);
		assertThat(this.conflicts.photos(PhotoQuery.everything(), Field.COUNTRY, 9)).isEmpty();

		this.library.caption(one, 1, Map.of(Field.CITY, FieldValue.of("Osaka")), "");
		assertThat(this.sheet.ids(conflicts, 9)).containsExactly(both);
		this.library.returnTo(one, 2, 1);
		this.library.checked(both, 0, 0, "");
		this.library.approve(both, 1);
		assertThat(this.sheet.ids(conflicts, 9)).containsExactly(one);
		this.library.reopen(both, 2);
		assertThat(this.sheet.ids(conflicts.withNewestFirst(true), 9)).containsExactly(one, both);
	}

	@Test
	void conflictsOfPhotosThatWereHereBeforeAreFoundToo() throws SQLException {
		fill();
		Map<Field, String> said = Map.of(Field.CITY, "Tokyo", Field.HEADLINE, "Ministers");
		PhotoId open = this.library.arrive(Arrivals.disagreeing(11, said)).id();
		PhotoId decided = this.library.arrive(Arrivals.disagreeing(12, said)).id();
		this.library.caption(decided, 1, Map.of(Field.CITY, FieldValue.of("Osaka"), Field.HEADLINE, FieldValue.EMPTY),
				"");
		PhotoId approved = this.library.arrive(Arrivals.disagreeing(13, said)).id();
		this.library.checked(approved, 0, 0, "");
		this.library.approve(approved, 1);
		this.database.sql("update photo set conflicts = 0, conflict_fields = ''").update();
		try (Connection connection = this.dataSource.getConnection()) {
			this.oldPhotos.migrate(new Context() {
				@Override
				public Configuration getConfiguration() {
					throw new UnsupportedOperationException();
				}

				@Override
				public Connection getConnection() {
					return connection;
				}
			});
		}
		assertThat(this.sheet.ids(PhotoQuery.everything().withConflicts(true), 9)).containsExactly(open);
		assertThat(this.conflicts.counts(PhotoQuery.everything(), id(1))).containsOnly(Map.entry(Field.HEADLINE, 1),
				Map.entry(Field.CITY, 1));
	}

	@Test
	void neighboursFollowTheQuery() {
		fill();
		PhotoQuery ministers = PhotoQuery.everything().withWords("minister");
		assertThat(this.sheet.neighbours(ministers, id(1)))
			.isEqualTo(new Neighbours(Optional.empty(), Optional.of(id(2)), 1, 3));
		assertThat(this.sheet.neighbours(ministers, id(2)))
			.isEqualTo(new Neighbours(Optional.of(id(1)), Optional.of(id(3)), 2, 3));
		assertThat(this.sheet.neighbours(ministers.withNewestFirst(true), id(2)))
			.isEqualTo(new Neighbours(Optional.of(id(3)), Optional.of(id(1)), 2, 3));
		assertThat(this.sheet.neighbours(ministers, id(4)))
			.isEqualTo(new Neighbours(Optional.of(id(3)), Optional.empty(), 3, 3));
	}

	@Test
	void aCardShowsTheEditAndNotTheFile() {
		fill();
		this.library.caption(id(1), 1, Map.of(Field.DESCRIPTION, FieldValue.of("Anew.")), "");
		PhotoCard card = this.sheet.cards(List.of(id(1))).getFirst();
		assertThat(card.captionStart()).isEqualTo("Anew.");
		assertThat(card.state()).isEqualTo(PhotoState.CAPTIONED);
		assertThat(this.sheet.count(PhotoQuery.everything().withWords("walks"))).isZero();
	}

	@Test
	void nobodySignedInSeesNothing() {
		SecurityContextHolder.clearContext();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.sheet.count(PhotoQuery.everything()));
	}

	private PhotoId id(int number) {
		return new PhotoId(this.first + number - 1);
	}

	private void fill() {
		this.first = arrive(1, "The minister  walks\u00a0to the door. EFE-EPA/EUGENE HOSHIKO/POOL");
		arrive(2, "José García Peña, the minister");
		arrive(3, "Minister O’Neill is 100% sure");
		arrive(4, "under_score and back\\slash! ゼレンスキー");
	}

	private long arrive(int number, String caption) {
		return this.library.arrive(Arrivals.saying(number, Map.of(Field.DESCRIPTION, caption))).id().value();
	}

	private static Found found(String typed, Integer... photos) {
		return new Found(typed, List.of(photos));
	}

	private record Found(String typed, List<Integer> photos) {
	}

}
