package org.cutline.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Who may reach what: the REST interface and images first, then the views. */
@Configuration
@EnableMethodSecurity
class Security {

	private static final int AFTER_CONTROLLERS = 10;

	@Bean
	@Order(1)
	SecurityFilterChain rest(HttpSecurity http, Persons persons) throws Exception {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(Refusal::notSignedIn))
			.exceptionHandling((problems) -> problems.authenticationEntryPoint(Refusal::notSignedIn)
				.accessDeniedHandler(Refusal::notAllowed))
			.requestCache((cache) -> cache.disable())
			.addFilterBefore(new StandingCheck(persons), AuthorizationFilter.class)
			// A request that carries its own name and password cannot be forged by
			// another site.
			.csrf((csrf) -> csrf
				.ignoringRequestMatchers((request) -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives("default-src 'none'; sandbox")))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain views(HttpSecurity http, Persons persons) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/cutline/**", "/favicon.ico").permitAll())
			.addFilterBefore(new StandingCheck(persons), AuthorizationFilter.class)
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView("/sign-in"))
			.build();
	}

	/** An address of the REST interface that means nothing is not a view's either. */
	@Bean
	SimpleUrlHandlerMapping nothingHere() {
		HttpRequestHandler refusal = Refusal::nothingHere;
		return new SimpleUrlHandlerMapping(Map.of("/api/**", refusal), AFTER_CONTROLLERS);
	}

	@Bean
	PasswordEncoder passwords() {
		return new RememberedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
	}

	/**
	 * Counts in microseconds as databases do, so that a moment reads as it was written.
	 */
	@Bean
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
	}

}
