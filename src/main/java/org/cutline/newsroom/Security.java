package org.cutline.newsroom;

import java.time.Clock;
import java.time.Duration;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Who may reach what: the REST interface and images first, then the views. */
@Configuration
@EnableMethodSecurity
class Security {

	@Bean
	@Order(1)
	SecurityFilterChain rest(HttpSecurity http) throws Exception {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.exceptionHandling(
					(problems) -> problems.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			// A request that carries its own name and password cannot be forged by
			// another site.
			.csrf((csrf) -> csrf
				.ignoringRequestMatchers((request) -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
			.headers((headers) -> headers.cacheControl((cache) -> cache.disable())
				.contentSecurityPolicy((policy) -> policy.policyDirectives("default-src 'none'; sandbox")))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain views(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/cutline/**", "/favicon.ico").permitAll())
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView("/sign-in"))
			.build();
	}

	@Bean
	PasswordEncoder passwords() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/**
	 * Counts in microseconds as databases do, so that a moment reads as it was written.
	 */
	@Bean
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
	}

}
