package org.cutline.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class SecurityTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private People people;

	private Staff staff;

	@BeforeEach
	void hireStaff() {
		this.staff = new Staff(this.desk);
	}

	@Test
	void theInterfaceDescribesItselfToWhoIsSignedIn() {
		assertThat(Rest.asNobody(this.desk).get("/api/openapi").status()).isEqualTo(401);
		Answer answer = Rest.as(this.desk, Role.READER).get("/api/openapi");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("openapi").asString()).startsWith("3.");
		assertThat(answer.json().path("paths").propertyNames()).contains("/api/photos", "/api/photos/{id}",
				"/api/photos/{id}/fields", "/api/photos/{id}/approval", "/api/photos/{id}/renditions/{edge}",
				"/api/photos/{id}/original");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
		this.staff.hire("ana", Role.EDITOR);
		Rest nobody = Rest.asNobody(this.desk);
		String wrong = nobody.get("/api/photos", "Authorization", basic("ana:wrong password")).line();
		String unknown = nobody.get("/api/photos", "Authorization", basic("nobody:wrong password")).line();
		String strange = nobody.get("/api/photos", "Authorization", basic("nul\0l:wrong password")).line();
		assertThat(List.of(wrong, unknown, strange)).allSatisfy((line) -> assertThat(line).isEqualTo(wrong));
		assertThat(wrong).startsWith("401 application/problem+json");
	}

	@Test
	void whoIsShutOutIsOutAtOnce() {
		PersonId ana = this.staff.hire("ana", Role.EDITOR);
		Rest nobody = Rest.asNobody(this.desk);
		String cookie = signedIn("ana");
		assertThat(nobody.get("/api/photos", "Cookie", cookie).status()).isEqualTo(200);
		this.staff.signIn(Role.CHIEF);
		this.people.enable(ana, false);
		assertThat(nobody.get("/api/photos", "Cookie", cookie).status()).isEqualTo(401);
		assertThat(nobody.get("/api/photos", "Authorization", basic("ana:" + Staff.PASSWORD)).status()).isEqualTo(401);
	}

	@Test
	void aNewRoleCountsAtOnce() {
		PersonId ana = this.staff.hire("ana", Role.EDITOR);
		String cookie = signedIn("ana");
		this.staff.signIn(Role.CHIEF);
		this.people.appoint(ana, Role.READER);
		Answer answer = Rest.asNobody(this.desk).get("/api/photos", "Cookie", cookie);
		assertThat(answer.status()).as("either signed out or a reader").isIn(200, 401);
		Rest nobody = Rest.asNobody(this.desk);
		assertThat(write(nobody, cookie).status()).isIn(401, 403);
		this.people.appoint(ana, Role.EDITOR);
	}

	@Test
	void aSessionCannotWriteWithoutItsToken() {
		this.staff.hire("ana", Role.EDITOR);
		Answer answer = write(Rest.asNobody(this.desk), signedIn("ana"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void aProgramThatSendsItsPasswordNeedsNoToken() {
		assertThat(Rest.as(this.desk, Role.EDITOR)
			.send("PATCH", "/api/photos/1/fields", "{}", "If-Match", "\"1\"")
			.status()).isEqualTo(404);
	}

	@Test
	void theSessionIsNewAfterSigningInAndItsCookieIsOutOfReachOfScripts() {
		this.staff.hire("ana", Role.EDITOR);
		String before = signedIn("ana");
		Answer answer = SignIn.send(Rest.asNobody(this.desk), before, "ana", Staff.PASSWORD);
		assertThat(answer.header("Set-Cookie")).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax")
			.doesNotContain(before);
	}

	private String signedIn(String name) {
		return SignIn.cookie(SignIn.send(Rest.asNobody(this.desk), "none=1", name, Staff.PASSWORD));
	}

	private static Answer write(Rest nobody, String cookie) {
		return nobody.send("PATCH", "/api/photos/1/fields", "{}", "If-Match", "\"1\"", "Cookie", cookie);
	}

	private static String basic(String credentials) {
		return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
	}

	/** The sign-in form, sent without a browser. */
	private static final class SignIn {

		static Answer send(Rest nobody, String cookie, String name, String password) {
			return nobody.send("POST", "/sign-in",
					("username=" + name + "&password=" + password.replace(' ', '+')).getBytes(StandardCharsets.UTF_8),
					"Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
		}

		static String cookie(Answer answer) {
			String cookies = answer.header("Set-Cookie");
			assertThat(cookies).contains("JSESSIONID=");
			return cookies.substring(cookies.indexOf("JSESSIONID="), cookies.indexOf(';'));
		}

	}

}
