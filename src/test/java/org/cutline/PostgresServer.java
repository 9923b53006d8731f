package org.cutline;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a PostgreSQL server on loopback for a desk, which reaches it over a
 * {@link Wire}; it is stopped after the desk.
 */
final class PostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setServerConfig("listen_addresses", "127.0.0.1")
				.start();
			Wire wire = new Wire(server.getPort());
			// A swallowed answer is waited for as long as that at most.
			String url = "jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres?user=postgres&socketTimeout=6";
			context.getBeanFactory().registerSingleton("wire", wire);
			TestPropertyValues
				.of("spring.datasource.url=" + url, "spring.datasource.username=postgres",
						"spring.datasource.password=postgres")
				.applyTo(context);
			((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("postgresServer", () -> {
				wire.close();
				server.close();
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
