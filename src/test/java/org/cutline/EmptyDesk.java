package org.cutline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.ingest.SourcesChanged;
import org.cutline.mapping.MappingsChanged;
import org.cutline.style.LiveChange;
import org.cutline.style.Recount;
import org.cutline.style.StyleChanged;
import org.cutline.vocabulary.VocabularyChanged;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

import static org.awaitility.Awaitility.await;

/** Empties the desk before each test: no person, no photo, no file; nobody signed in. */
final class EmptyDesk implements BeforeEachCallback, AfterEachCallback {

	private static final int TRIES = 5;

	@Override
	public void beforeEach(ExtensionContext test) throws IOException {
		ApplicationContext desk = SpringExtension.getApplicationContext(test);
		// Each desk of a test run has a strategy of its own, and the last one started set
		// it for all.
		SecurityContextHolder.setContextHolderStrategy(desk.getBean(SecurityContextHolderStrategy.class));
		Recount recount = desk.getBean(Recount.class);
		await().atMost(Duration.ofSeconds(30)).until(() -> !recount.running());
		emptyTables(desk.getBean(JdbcClient.class),
				desk.getEnvironment().getRequiredProperty("spring.datasource.url").startsWith("jdbc:postgresql:"));
		forgetWhatIsKept(desk);
		emptyFolder(Path.of(desk.getEnvironment().getRequiredProperty("cutline.home"), "uploads"));
		// Several desks may run in this JVM; whoever signs in does so at the desk under
		// test.
		SecurityContextHolder.setContextHolderStrategy(desk.getBean(SecurityContextHolderStrategy.class));
		SecurityContextHolder.clearContext();
	}

	@Override
	public void afterEach(ExtensionContext test) {
		SecurityContextHolder.clearContext();
	}

	private static void forgetWhatIsKept(ApplicationContext desk) {
		desk.getBean(TransactionTemplate.class).executeWithoutResult((_) -> {
			desk.publishEvent(new VocabularyChanged(false));
			desk.publishEvent(new MappingsChanged());
			desk.publishEvent(new SourcesChanged());
			desk.publishEvent(new StyleChanged(LiveChange.Kind.STYLE));
		});
	}

	private static void emptyTables(JdbcClient database, boolean postgres) {
		List<String> tables = database.sql("""
				select table_name from information_schema.tables where table_type = 'BASE TABLE'
				and lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""")
			.query(String.class)
			.list();
		if (postgres) {
			truncate(database, tables, TRIES);
			return;
		}
		database.sql("set referential_integrity false").update();
		tables.forEach((table) -> database.sql("truncate table " + table).update());
		database.sql("set referential_integrity true").update();
	}

	/**
	 * What the desk does beside may lock tables in another order; then one of both fails.
	 */
	private static void truncate(JdbcClient database, List<String> tables, int tries) {
		try {
			database.sql("truncate table " + String.join(", ", tables) + " cascade").update();
		}
		catch (ConcurrencyFailureException ex) {
			if (tries == 1) {
				throw ex;
			}
			truncate(database, tables, tries - 1);
		}
	}

	private static void emptyFolder(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
	}

}
