package org.cutline.sample;

import java.io.IOException;
import java.io.PrintStream;

import org.cutline.newsroom.SetUp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * The profile {@code sample}: fills a new desk before it says that it is ready, and then
 * prints the account to look around with. A desk that has people is left as it is.
 */
@Component
@Profile("sample")
class ThrowAwayDesk {

	private static final String SIGN_IN_NAME = "sample";

	private final SetUp setUp;

	private final UserDetailsService accounts;

	private final SampleDesk sample;

	private final ManyPhotos many;

	private final int photos;

	private final PrintStream console = System.out;

	private String account = "This desk has people already; sign in with an account of yours.";

	ThrowAwayDesk(SetUp setUp, UserDetailsService accounts, SampleDesk sample, ManyPhotos many,
			@Value("${cutline.sample.photos}") int photos) {
		this.setUp = setUp;
		this.accounts = accounts;
		this.sample = sample;
		this.many = many;
		this.photos = photos;
	}

	@EventListener
	void on(ApplicationStartedEvent started) throws IOException {
		String password = this.setUp.makeThrowAwayChief(SIGN_IN_NAME).orElse("");
		if (!password.isEmpty()) {
			fill();
			this.account = "Sign in as \"" + SIGN_IN_NAME + "\" with the password " + password;
		}
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(ApplicationReadyEvent ready) {
		this.console.println(this.account);
	}

	private void fill() throws IOException {
		this.console.println("Loading the sample desk.");
		UserDetails chief = this.accounts.loadUserByUsername(SIGN_IN_NAME);
		SecurityContextHolder.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(chief, null, chief.getAuthorities())));
		try {
			this.sample.load((count) -> {
			});
			this.many.fillUpTo(this.photos);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
