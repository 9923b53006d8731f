package org.cutline.newsroom;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cutline.storage.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 to what failed only because the database does not answer, and logs a line
 * of it instead of a page. It stands before the sign-in, which asks the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class WhenDatabaseIsAway extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(WhenDatabaseIsAway.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!DatabaseAway.causes(ex) || response.isCommitted()) {
				throw ex;
			}
			LOG.warn("The database does not answer: {} {} is refused", request.getMethod(), request.getRequestURI());
			response.resetBuffer();
			Refusal.databaseAway(request, response);
		}
	}

}
