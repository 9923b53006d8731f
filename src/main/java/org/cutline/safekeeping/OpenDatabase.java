package org.cutline.safekeeping;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.h2.api.ErrorCode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's database as its settings name it, opened without the desk. */
final class OpenDatabase implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private OpenDatabase(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Opens it.
	 * @param options where the desk is
	 * @throws CommandRefused if it cannot be opened, and what to do
	 */
	static OpenDatabase open(CommandLineOptions options) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run(options.settings().toArray(String[]::new));
		OpenDatabase database = new OpenDatabase(context);
		try (Connection connection = database.source().getConnection()) {
			connection.getMetaData();
			return database;
		}
		catch (SQLException ex) {
			database.close();
			throw refusal(ex, options.home());
		}
	}

	private static CommandRefused refusal(SQLException ex, Path home) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		if (isLocked(ex)) {
			return new CommandRefused("safekeeping.command.desk-runs", home.toString());
		}
		return new CommandRefused("safekeeping.command.no-database", String.valueOf(cause.getMessage()));
	}

	private static boolean isLocked(Throwable ex) {
		Throwable each = ex;
		while (each != null) {
			if (each instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
				return true;
			}
			each = each.getCause();
		}
		return false;
	}

	DataSource source() {
		return this.context.getBean(DataSource.class);
	}

	JdbcClient client() {
		return JdbcClient.create(source());
	}

	String url() {
		return this.context.getEnvironment().getRequiredProperty("spring.datasource.url");
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Nothing but the database. */
	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	static final class Settings {

	}

}
