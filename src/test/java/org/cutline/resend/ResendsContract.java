package org.cutline.resend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrival;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.MomentSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.cutline.resend.ResendPair.Difference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of a picture that comes again, on every database. */
abstract class ResendsContract {

	private static final long DINNER = 0x0123_4567_89AB_CDEFL;

	private static final long STREET = ~DINNER;

	private static final String EVENING = "2023-11-07T19:42:00";

	private static final PhotoQuery ALL = PhotoQuery.everything();

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private ResendFinder finder;

	@Autowired
	private LooksOfOldPhotos oldPhotos;

	@Autowired
	private Resends resends;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private MomentSheet moments;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void anEditorIsSignedIn() {
		new Staff(this.desk).signIn(Role.EDITOR);
	}

	private static Map<Field, String> said(String caption) {
		return said(caption, "EPA/POOL");
	}

	private static Map<Field, String> said(String caption, String credit) {
		Map<Field, String> said = new LinkedHashMap<>();
		said.put(Field.DESCRIPTION, caption);
		said.put(Field.CREDIT_LINE, credit);
		said.put(Field.CITY, "Tokyo");
		return said;
	}

	private static Arrival dinner(int number, String caption) {
		return Sent.file(number, "a", DINNER, EVENING, said(caption));
	}

	private PhotoId arrive(Arrival file) {
		PhotoId photo = this.library.arrive(file).id();
		this.finder.look(photo);
		return photo;
	}

	private List<PhotoId> shown(PhotoQuery query) {
		List<PhotoId> shown = this.sheet.page(query, 0, 100).stream().map(PhotoCard::id).toList();
		assertThat(this.sheet.count(query)).isEqualTo(shown.size());
		assertThat(this.sheet.ids(query, 100)).isEqualTo(shown);
		return shown;
	}

	private PhotoView photo(PhotoId id) {
		return this.library.find(id).orElseThrow();
	}

	private ResendPair pair(PhotoId resend) {
		return this.resends.find(resend).orElseThrow();
	}

	private ResendPair done(ResendOutcome outcome) {
		assertThat(outcome).isInstanceOf(ResendOutcome.Done.class);
		return ((ResendOutcome.Done) outcome).pair();
	}

	@Test
	void thePixelsOfAPhotoUnderOtherWordsAreItsResend() {
		PhotoId first = arrive(dinner(1, "James Cleverley at the G7"));
		PhotoId resend = arrive(dinner(2, "CORRECTION OF NAME. James Cleverly at the G7"));
		assertThat(pair(resend).row().first()).isEqualTo(first);
		assertThat(pair(resend).row().foundBy()).isEqualTo(FoundBy.PIXELS);
		assertThat(this.resends.of(first)).hasSize(1).isEqualTo(this.resends.of(resend));
		assertThat(this.resends.find(first)).isEmpty();
		assertThat(shown(ALL)).containsExactly(first, resend);
		assertThat(shown(ALL.withResends(true))).containsExactly(resend);
		assertThat(this.sheet.facets(ALL).resends()).isOne();
		PhotoCard card = this.sheet.cards(List.of(resend)).getFirst();
		assertThat(card.resend()).isEqualTo(new PhotoCard.Resent(first, "photo-1.jpg", true, false));
		assertThat(this.sheet.cards(List.of(first)).getFirst().resend()).isNull();
	}

	@Test
	void aResendOfAResendIsOneOfTheFirst() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId second = arrive(Sent.sized(Sent.file(2, "b", DINNER ^ 5, EVENING, said("Two")), 1500, 1000));
		PhotoId third = arrive(Sent.sized(Sent.file(3, "b", DINNER ^ 5, EVENING, said("Three")), 1500, 1000));
		assertThat(pair(second).row().foundBy()).isEqualTo(FoundBy.LIKENESS);
		assertThat(pair(third).row().first()).isEqualTo(first);
		assertThat(this.resends.of(first)).extracting((pair) -> pair.resend().id()).containsExactly(second, third);
		assertThat(shown(ALL.withResendsOf(first))).containsExactly(first, second, third);
	}

	@Test
	void ofTwoThatComeAtOnceTheLaterIsTheResendWhoeverIsLookedAtFirst() {
		PhotoId first = this.library.arrive(dinner(1, "One")).id();
		PhotoId resend = this.library.arrive(dinner(2, "Two")).id();
		this.finder.look(first);
		assertThat(pair(resend).row().first()).isEqualTo(first);
		this.finder.look(resend);
		this.finder.look(first);
		assertThat(this.resends.of(first)).hasSize(1);
	}

	@Test
	void whatOnlyLooksAlikeIsNoResendInOtherProportionsOrTakenASecondLater() {
		arrive(dinner(1, "One"));
		PhotoId cut = arrive(Sent.sized(Sent.file(2, "b", DINNER ^ 1, EVENING, said("Two")), 3000, 1800));
		PhotoId burst = arrive(Sent.file(3, "c", DINNER ^ 2, "2023-11-07T19:42:01", said("Three")));
		PhotoId other = arrive(Sent.file(4, "d", DINNER ^ 0b1111111, EVENING, said("Four")));
		assertThat(List.of(cut, burst, other)).allSatisfy((photo) -> assertThat(this.resends.find(photo)).isEmpty());
		PhotoId silent = arrive(Sent.file(5, "e", DINNER ^ 0b1111, null, said("Five")));
		assertThat(this.resends.find(silent)).isPresent();
	}

	@Test
	void everyPairOfBitsThatDiffersIsFoundByABand() {
		arrive(dinner(1, "One"));
		for (int bit = 0; bit < 61; bit += 5) {
			PhotoId resend = arrive(Sent.file(100 + bit, "b", DINNER ^ (0b1111L << bit), null, said("Two")));
			assertThat(this.resends.find(resend)).as("bits from " + bit).isPresent();
		}
		long spread = DINNER ^ 0x0001_0002_0004_0008L;
		assertThat(this.resends.find(arrive(Sent.file(99, "z", spread, null, said("Three"))))).isPresent();
	}

	@Test
	void takingTheNewCaptionMakesOneEditionOfTheFirstAndPutsTheResendAway() {
		PhotoId first = arrive(dinner(1, "James Cleverley at the G7"));
		Map<Field, String> corrected = said("James Cleverly at the G7");
		corrected.put(Field.INSTRUCTIONS, "NO SALES");
		corrected.remove(Field.CITY);
		PhotoId resend = arrive(Sent.file(2, "a", DINNER, EVENING, corrected));
		assertThat(pair(resend).differences()).extracting(Difference::field)
			.containsExactly(Field.INSTRUCTIONS, Field.DESCRIPTION, Field.CITY);
		ResendPair decided = done(this.resends.decide(resend, ResendDecision.TAKE_NEW, 1, null));
		assertThat(decided.first().edition()).isEqualTo(2);
		assertThat(decided.first().caption()).isEqualTo("James Cleverly at the G7");
		assertThat(decided.first().fields().text(Field.INSTRUCTIONS)).isEqualTo("NO SALES");
		assertThat(decided.first().fields().text(Field.CITY)).as("nothing new was said").isEqualTo("Tokyo");
		assertThat(decided.first().state()).isEqualTo(PhotoState.CAPTIONED);
		Revision last = this.library.history(first).getFirst();
		assertThat(last.note()).isEqualTo("resend photo-2.jpg");
		assertThat(shown(ALL)).containsExactly(first);
		assertThat(this.sheet.facets(ALL).all()).isOne();
		assertThat(this.sheet.facets(ALL).resends()).isZero();
		assertThat(shown(ALL.withResendsOf(first))).containsExactly(first, resend);
		assertThat(this.library.find(resend)).isPresent();
	}

	@Test
	void theSameDayWithoutItsHourIsNothingNew() {
		Map<Field, String> exact = said("One");
		exact.put(Field.DATE_CREATED, "2023-11-07T19:42:00+09:00");
		Map<Field, String> plain = said("Two");
		plain.put(Field.DATE_CREATED, "2023-11-07");
		arrive(Sent.file(1, "a", DINNER, EVENING, exact));
		PhotoId resend = arrive(Sent.file(2, "a", DINNER, EVENING, plain));
		assertThat(pair(resend).differences()).extracting(Difference::field)
			.containsExactly(Field.DESCRIPTION, Field.DATE_CREATED);
		assertThat(pair(resend).newlySaid()).containsOnlyKeys(Field.DESCRIPTION);
	}

	@Test
	void oneFieldCanBeTakenAndAnotherCleared() {
		arrive(dinner(1, "James Cleverley at the G7"));
		Map<Field, String> corrected = said("James Cleverly at the G7", "EPA/KYODO/POOL");
		corrected.remove(Field.CITY);
		PhotoId resend = arrive(Sent.file(2, "a", DINNER, EVENING, corrected));
		ResendPair decided = done(
				this.resends.decide(resend, ResendDecision.TAKE_NEW, 1, Set.of(Field.CREDIT_LINE, Field.CITY)));
		assertThat(decided.first().caption()).isEqualTo("James Cleverley at the G7");
		assertThat(decided.first().fields().text(Field.CREDIT_LINE)).isEqualTo("EPA/KYODO/POOL");
		assertThat(decided.first().fields().text(Field.CITY)).isEmpty();
	}

	@Test
	void keepingOursPutsTheResendAwayAndKeepingBothDoesNot() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId second = arrive(dinner(2, "Two"));
		PhotoId third = arrive(dinner(3, "Three"));
		done(this.resends.decide(second, ResendDecision.KEEP_OURS, 1, null));
		done(this.resends.decide(third, ResendDecision.KEEP_BOTH, 1, null));
		assertThat(photo(first).edition()).isOne();
		assertThat(shown(ALL)).containsExactly(first, third);
		assertThat(shown(ALL.withResends(true))).isEmpty();
		assertThat(this.sheet.neighbours(ALL, first).next()).contains(third);
	}

	@Test
	void aDecisionOverAnEditionThatNobodyLookedAtIsRefusedAndSoIsASecondOne() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId resend = arrive(dinner(2, "Two"));
		this.library.caption(first, 1, Map.of(Field.DESCRIPTION, FieldValue.of("Ours")), "");
		assertThat(this.resends.decide(resend, ResendDecision.TAKE_NEW, 1, null))
			.isInstanceOf(ResendOutcome.Stale.class);
		assertThat(shown(ALL.withResends(true))).containsExactly(resend);
		done(this.resends.decide(resend, ResendDecision.TAKE_NEW, 2, null));
		assertThat(this.resends.decide(resend, ResendDecision.KEEP_OURS, 3, null))
			.isInstanceOf(ResendOutcome.Settled.class);
		assertThat(this.resends.decide(first, ResendDecision.KEEP_OURS, 3, null))
			.isInstanceOf(ResendOutcome.Unknown.class);
		assertThat(photo(first).caption()).isEqualTo("Two");
	}

	@Test
	void aDecisionIsTakenBackUnlessSomebodyWroteSince() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId resend = arrive(dinner(2, "Two"));
		done(this.resends.decide(resend, ResendDecision.TAKE_NEW, 1, null));
		ResendPair back = done(this.resends.takeBack(resend));
		assertThat(back.row().open()).isTrue();
		assertThat(back.first().caption()).isEqualTo("One");
		assertThat(shown(ALL)).containsExactly(first, resend);
		assertThat(this.sheet.facets(ALL).resends()).isOne();
		assertThat(this.resends.takeBack(resend)).isInstanceOf(ResendOutcome.Settled.class);
		done(this.resends.decide(resend, ResendDecision.TAKE_NEW, back.first().edition(), null));
		int edition = photo(first).edition();
		this.library.caption(first, edition, Map.of(Field.DESCRIPTION, FieldValue.of("Ours")), "");
		assertThat(this.resends.takeBack(resend)).isInstanceOf(ResendOutcome.Stale.class);
		assertThat(photo(first).caption()).isEqualTo("Ours");
		assertThat(shown(ALL)).containsExactly(first);
	}

	@Test
	void aReaderSeesResendsAndDecidesNothing() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId resend = arrive(dinner(2, "Two"));
		new Staff(this.desk).signIn(Role.READER);
		assertThat(this.resends.of(first)).hasSize(1);
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.resends.decide(resend, ResendDecision.KEEP_OURS, 1, null));
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.resends.takeBack(resend));
	}

	@Test
	void photosOfBeforeAreLookedAtWhenTheDeskStarts() {
		PhotoId first = this.library.arrive(dinner(1, "One")).id();
		PhotoId resend = this.library.arrive(dinner(2, "Two")).id();
		this.database.sql("delete from photo_look").update();
		this.oldPhotos.run();
		assertThat(pair(resend).row().first()).isEqualTo(first);
		this.oldPhotos.run();
		assertThat(this.resends.of(first)).hasSize(1);
	}

	@Test
	void photosOfOneMinuteThatLookMuchTheSameAreOneMoment() {
		PhotoId first = arrive(Sent.file(1, "a", DINNER, "2023-11-07T19:42:10", said("One")));
		PhotoId second = arrive(Sent.file(2, "b", DINNER ^ 0x3FF, "2023-11-07T19:42:40", said("Two")));
		PhotoId far = arrive(Sent.file(3, "c", DINNER ^ 0x3FF, "2023-11-07T19:43:30", said("Three")));
		PhotoId other = arrive(Sent.file(4, "d", STREET, "2023-11-07T19:42:10", said("Four", "EPA")));
		assertThat(this.moments.count(ALL, List.of())).isEqualTo(3);
		assertThat(this.moments.page(ALL, List.of(), 0, 10))
			.extracting((stack) -> stack.first().id() + "x" + stack.photos())
			.containsExactly(first + "x2", far + "x1", other + "x1");
		assertThat(this.moments.page(ALL, List.of(first), 0, 10)).extracting((stack) -> stack.first().id())
			.containsExactly(first, second, far, other);
		assertThat(this.moments.count(ALL, List.of(first))).isEqualTo(4);
		assertThat(this.moments.page(ALL.withNewestFirst(true), List.of(), 0, 2))
			.extracting((stack) -> stack.first().id())
			.containsExactly(other, far);
		assertThat(this.moments.page(ALL, List.of(), 1, 1)).extracting((stack) -> stack.first().id())
			.containsExactly(far);
		assertThat(this.moments.photos(ALL, List.of(first), List.of(other))).containsExactly(first, second, other);
		assertThat(this.moments.photos(ALL, List.of(), List.of(first))).containsExactly(first);
		assertThat(this.moments.page(ALL.withWords("two"), List.of(), 0, 10))
			.extracting((stack) -> stack.first().id() + "x" + stack.photos())
			.containsExactly(second + "x1");
	}

	@Test
	void clocksOfTheWorldCountWhereBothCamerasKnowTheirZone() {
		PhotoId tokyo = arrive(Sent.file(1, "a", DINNER, "2023-11-07T19:42:00+09:00", said("One")));
		PhotoId world = arrive(Sent.file(2, "b", DINNER ^ 0x3F, "2023-11-07T10:42:30Z", said("Two")));
		PhotoId london = arrive(Sent.file(3, "c", DINNER ^ 0x3F, "2023-11-07T19:42:00+00:00", said("Three")));
		PhotoId noZone = arrive(Sent.file(4, "d", DINNER ^ 0xFC0, "2023-11-07T19:42:20", said("Four")));
		assertThat(this.sheet.cards(List.of(tokyo, world, london, noZone))).extracting(PhotoCard::moment)
			.containsExactly(tokyo, tokyo, london, tokyo);
	}

	@Test
	void twoAgenciesOfOnePoolShowOneMomentThoughTheyStoodElsewhere() {
		PhotoId epa = arrive(Sent.file(1, "a", DINNER, EVENING, said("One", "EPA/POOL")));
		PhotoId ap = arrive(Sent.file(2, "b", STREET, "2023-11-07T19:42:31", said("Two", "AP/POOL")));
		PhotoId alone = arrive(Sent.file(3, "c", DINNER ^ 0xFFFF_0000L, EVENING, said("Three", "AFP")));
		assertThat(this.sheet.cards(List.of(epa, ap, alone))).extracting(PhotoCard::moment)
			.containsExactly(epa, epa, alone);
	}

	@Test
	void aResendThatIsAwayIsNotCountedInItsMoment() {
		PhotoId first = arrive(dinner(1, "One"));
		PhotoId resend = arrive(dinner(2, "Two"));
		assertThat(this.moments.page(ALL, List.of(), 0, 10).getFirst().photos()).isEqualTo(2);
		done(this.resends.decide(resend, ResendDecision.KEEP_OURS, 1, null));
		assertThat(this.moments.page(ALL, List.of(), 0, 10)).singleElement()
			.satisfies((stack) -> assertThat(stack.photos()).isOne());
		assertThat(this.moments.photos(ALL, List.of(first), List.of())).containsExactly(first);
	}

}
