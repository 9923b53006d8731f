package org.cutline.newsroom;

import java.util.List;

import org.cutline.AtOnce;
import org.cutline.DeskOnH2;
import org.cutline.newsroom.AccountRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DeskOnH2
class SetUpTests {

	private static final String GOOD = "a good long password";

	@Autowired
	private SetUp setUp;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private JdbcClient database;

	@Test
	void theLinkMakesOneDeskChief() {
		String link = this.setUp.open();
		assertThat(this.setUp.accepts(link)).isTrue();
		this.setUp.makeFirstChief(link, "Lucía", "Lucía D.", GOOD);
		assertThat(this.people.isEmpty()).isFalse();
		assertThat(this.accounts.loadUserByUsername("lucía").getAuthorities()).extracting("authority")
			.containsExactly("ROLE_READER", "ROLE_EDITOR", "ROLE_CHIEF");
		assertThat(this.setUp.accepts(link)).isFalse();
		refused(Reason.LINK_NOT_VALID, link, "second", GOOD);
	}

	@Test
	void anotherLinkIsRefused() {
		this.setUp.open();
		assertThat(this.setUp.accepts("")).isFalse();
		refused(Reason.LINK_NOT_VALID, "guessed", "somebody", GOOD);
	}

	@Test
	void aNewLinkEndsTheOlderOne() {
		String first = this.setUp.open();
		String second = this.setUp.open();
		refused(Reason.LINK_NOT_VALID, first, "somebody", GOOD);
		this.setUp.makeFirstChief(second, "somebody", "Somebody", GOOD);
	}

	@Test
	void aRefusedNameOrPasswordLeavesNoAccountAndTheLinkWorking() {
		String link = this.setUp.open();
		refused(Reason.NAME_NOT_VALID, link, "x", GOOD);
		refused(Reason.PASSWORD_TOO_SHORT, link, "somebody", "short");
		assertThat(this.people.isEmpty()).isTrue();
		assertThat(this.setUp.accepts(link)).isTrue();
	}

	@Test
	void ofManyWhoUseTheLinkAtOnceOneBecomesChief() {
		String link = this.setUp.open();
		List<Object> ends = AtOnce.run(6, (number) -> () -> {
			this.setUp.makeFirstChief(link, "person" + number, "Person", GOOD);
			return "done";
		});
		assertThat(ends).containsOnlyOnce("done")
			.filteredOn((end) -> !end.equals("done"))
			.allSatisfy((end) -> assertThat(end).isInstanceOf(AccountRefused.class));
		assertThat(this.database.sql("select count(*) from person").query(Integer.class).single()).isOne();
	}

	@Test
	void aThrowAwayChiefIsMadeOfAnEmptyDeskOnly() {
		String password = this.setUp.makeThrowAwayChief("sample").orElseThrow();
		assertThat(password).matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}");
		assertThat(this.passwords.matches(password, this.accounts.loadUserByUsername("sample").getPassword())).isTrue();
		assertThat(this.setUp.makeThrowAwayChief("other")).isEmpty();
	}

	private void refused(Reason reason, String link, String name, String password) {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.setUp.makeFirstChief(link, name, "Somebody", password))
			.extracting(AccountRefused::reason)
			.isEqualTo(reason);
	}

}
