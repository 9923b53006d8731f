package org.cutline.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cutline.AtOnce;
import org.cutline.DeskOnH2;
import org.cutline.newsroom.AccountRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DeskOnH2
class PeopleTests {

	private static final String GOOD = "a good long password";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient database;

	private Staff staff;

	@BeforeEach
	void hireStaff() {
		this.staff = new Staff(this.desk);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lds", "emg", "ana.garcía", "night-desk_2", "中村", "  spaced  ", "UPPER" })
	void theseNamesMaySignIn(String name) {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite(name, "Somebody", Role.EDITOR);
		this.people.accept(link, GOOD);
		assertThat(this.accounts.loadUserByUsername(name).isEnabled()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "two words", "semi;colon", "at@sign", "<b>", "nul\0l", "e\u0301a\u200bb",
			"\uD800ab", "0123456789012345678901234567890123456789012345678901234567890" })
	void theseNamesAreRefused(String name) {
		this.staff.signIn(Role.CHIEF);
		refused(Reason.NAME_NOT_VALID, () -> this.people.invite(name, "Somebody", Role.EDITOR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "nul\0l", "two\nlines", "\uD800", "\u202Egnp.exe" })
	void theseDisplayNamesAreRefused(String name) {
		this.staff.signIn(Role.CHIEF);
		refused(Reason.DISPLAY_NAME_NOT_VALID, () -> this.people.invite("somebody", name, Role.EDITOR));
		refused(Reason.DISPLAY_NAME_NOT_VALID, () -> this.people.invite("somebody", "x".repeat(121), Role.EDITOR));
	}

	@Test
	void aNameIsGivenOnceWhateverItsCaseOrForm() {
		this.staff.signIn(Role.CHIEF);
		this.people.invite("josé", "José", Role.READER);
		refused(Reason.NAME_TAKEN, () -> this.people.invite("JOSÉ", "Other", Role.READER));
		refused(Reason.NAME_TAKEN, () -> this.people.invite("jose\u0301", "Other", Role.READER));
	}

	@ParameterizedTest
	@CsvSource({ "12345678901, PASSWORD_TOO_SHORT", "'', PASSWORD_TOO_SHORT", "🔒🔒🔒🔒🔒🔒, PASSWORD_TOO_SHORT",
			"0123456789012345678901234567890123456789012345678901234567890123456789012, PASSWORD_TOO_LONG",
			"ññññññññññññññññññññññññññññññññññññn, PASSWORD_TOO_LONG" })
	void thesePasswordsAreRefusedAndTheLinkStillWorks(String password, Reason reason) {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		refused(reason, () -> this.people.accept(link, password));
		assertThat(this.people.invited(link)).contains("Somebody");
		this.people.accept(link, GOOD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "123456789012", "ññññññññññññññññññññññññññññññññññññ", "🔒🔒🔒🔒🔒🔒🔒🔒🔒🔒🔒🔒",
			"  only  blanks around  " })
	void thesePasswordsAreTaken(String password) {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		this.people.accept(link, password);
		assertThat(this.accounts.loadUserByUsername("somebody").getPassword()).startsWith("{bcrypt}")
			.doesNotContain(password);
	}

	@Test
	void aLinkWorksOnce() {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		this.people.accept(link, GOOD);
		assertThat(this.people.invited(link)).isEmpty();
		refused(Reason.LINK_NOT_VALID, () -> this.people.accept(link, "another password"));
	}

	@Test
	void ofManyWhoTakeALinkUpAtOnceOneSucceeds() {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		List<Object> ends = AtOnce.run(6, (number) -> () -> {
			this.people.accept(link, "password of number " + number);
			return "done";
		});
		assertThat(ends).containsOnlyOnce("done")
			.filteredOn((end) -> !end.equals("done"))
			.allSatisfy((end) -> assertThat(end).isInstanceOfSatisfying(AccountRefused.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.LINK_NOT_VALID)));
	}

	@Test
	void aNewLinkEndsTheOlderOne() {
		this.staff.signIn(Role.CHIEF);
		String first = this.people.invite("somebody", "Somebody", Role.READER);
		PersonId somebody = person("somebody");
		String second = this.people.inviteAgain(somebody);
		refused(Reason.LINK_NOT_VALID, () -> this.people.accept(first, GOOD));
		this.people.accept(second, GOOD);
	}

	@Test
	void aLinkEndsAfterSevenDays() {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		People later = peopleAfter(People.LINK_LIFE.plusSeconds(1));
		assertThat(later.invited(link)).isEmpty();
		refused(Reason.LINK_NOT_VALID, () -> later.accept(link, GOOD));
		assertThat(peopleAfter(People.LINK_LIFE.minusMinutes(1)).invited(link)).isPresent();
	}

	@Test
	void aMadeUpLinkIsRefused() {
		refused(Reason.LINK_NOT_VALID, () -> this.people.accept("AAAA", GOOD));
		refused(Reason.LINK_NOT_VALID, () -> this.people.accept("", GOOD));
		assertThat(this.people.invited("\0")).isEmpty();
	}

	@Test
	void onlyTheDigestOfALinkIsKept() {
		this.staff.signIn(Role.CHIEF);
		String link = this.people.invite("somebody", "Somebody", Role.READER);
		assertThat(this.database.sql("select token_hash from invitation").query(String.class).single())
			.isEqualTo(Tokens.digest(link))
			.doesNotContain(link);
	}

	@Test
	void whoHasNoPasswordYetCannotSignIn() {
		this.staff.signIn(Role.CHIEF);
		this.people.invite("somebody", "Somebody", Role.CHIEF);
		assertThat(this.accounts.loadUserByUsername("somebody").isEnabled()).isFalse();
	}

	@Test
	void aChiefAppointsTheFirstAdministratorAndNoOther() {
		this.staff.signIn(Role.CHIEF);
		PersonId ana = this.staff.hire("ana", Role.EDITOR);
		PersonId ben = this.staff.hire("ben", Role.EDITOR);
		this.people.appoint(ana, Role.ADMINISTRATOR);
		refused(Reason.NOT_YOURS_TO_GIVE, () -> this.people.appoint(ben, Role.ADMINISTRATOR));
		refused(Reason.NOT_YOURS_TO_GIVE, () -> this.people.invite("carl", "Carl", Role.ADMINISTRATOR));
		refused(Reason.NOT_YOURS_TO_GIVE, () -> this.people.appoint(ana, Role.READER));
		refused(Reason.NOT_YOURS_TO_GIVE, () -> this.people.enable(ana, false));
		refused(Reason.NOT_YOURS_TO_GIVE, () -> this.people.inviteAgain(ana));
		this.staff.signIn(Role.ADMINISTRATOR);
		this.people.appoint(ben, Role.ADMINISTRATOR);
	}

	@Test
	void nobodyShutsThemselvesOut() {
		PersonId self = this.staff.signIn(Role.CHIEF);
		refused(Reason.NOT_YOURSELF, () -> this.people.enable(self, false));
		refused(Reason.NOT_YOURSELF, () -> this.people.appoint(self, Role.READER));
	}

	@Test
	void whoIsShutOutCannotSignInUntilLetInAgain() {
		this.staff.signIn(Role.CHIEF);
		PersonId ana = this.staff.hire("ana", Role.EDITOR);
		this.people.enable(ana, false);
		assertThat(this.accounts.loadUserByUsername("ana").isEnabled()).isFalse();
		this.people.enable(ana, true);
		assertThat(this.accounts.loadUserByUsername("ana").isEnabled()).isTrue();
	}

	@Test
	void everyDeedIsWrittenDownWithItsDoer() {
		PersonId chief = this.staff.signIn(Role.CHIEF);
		this.people.invite("somebody", "Somebody", Role.READER);
		PersonId somebody = person("somebody");
		this.people.appoint(somebody, Role.EDITOR);
		this.people.enable(somebody, false);
		assertThat(this.database.sql("select deed || ' ' || subject || ' ' || person_id from audit_entry order by id")
			.query(String.class)
			.list()).containsExactly("person.invited person/%s %s".formatted(somebody, chief),
					"person.appointed person/%s %s".formatted(somebody, chief),
					"person.disabled person/%s %s".formatted(somebody, chief));
	}

	@ParameterizedTest
	@MethodSource("chiefsDeeds")
	void onlyChiefsDoThese(Consumer<People> deed) {
		for (Role role : List.of(Role.READER, Role.EDITOR)) {
			this.staff.signIn(role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> deed.accept(this.people));
		}
	}

	@Test
	void nobodySignedInSeesNames() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.people.displayName(new PersonId(1)));
	}

	static List<Consumer<People>> chiefsDeeds() {
		PersonId any = new PersonId(1);
		return List.of(People::all, (people) -> people.invite("x1", "X", Role.READER),
				(people) -> people.inviteAgain(any), (people) -> people.appoint(any, Role.READER),
				(people) -> people.enable(any, false));
	}

	private PersonId person(String name) {
		return new PersonId(this.database.sql("select id from person where sign_in_name = ?")
			.param(name)
			.query(Long.class)
			.single());
	}

	private People peopleAfter(Duration time) {
		Clock later = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
		return new People(this.desk.getBean(Persons.class), this.desk.getBean(Invitations.class),
				this.desk.getBean(CurrentPerson.class), this.desk.getBean(PasswordEncoder.class),
				this.desk.getBean(Audit.class), later);
	}

	private static void refused(Reason reason, ThrowingCallable deed) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(deed)
			.extracting(AccountRefused::reason)
			.isEqualTo(reason);
	}

}
