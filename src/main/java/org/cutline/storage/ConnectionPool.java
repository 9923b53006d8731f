package org.cutline.storage;

import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sees that the pool gets over a database that was away. No connection to PostgreSQL
 * waits for ever: a network that swallows everything would otherwise hold every thread
 * that asks. And H2 closes its file after a write that failed, on a full disk say; its
 * connections take themselves for valid then, so they are asked something.
 */
@Component
final class ConnectionPool implements BeanPostProcessor {

	/**
	 * Seconds: long enough for the longest statement, a migration of a large desk. What
	 * the address itself says comes first.
	 */
	private static final Map<String, String> TIMEOUTS = Map.of("connectTimeout", "5", "socketTimeout", "60",
			"cancelSignalTimeout", "5", "tcpKeepAlive", "true");

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			care(pool, pool.getJdbcUrl());
		}
		return bean;
	}

	private static void care(HikariDataSource pool, @Nullable String url) {
		if (url == null) {
			return;
		}
		if (url.startsWith("jdbc:postgresql:")) {
			TIMEOUTS.forEach(pool::addDataSourceProperty);
		}
		else if (url.startsWith("jdbc:h2:")) {
			pool.setConnectionTestQuery("select 1");
		}
	}

}
