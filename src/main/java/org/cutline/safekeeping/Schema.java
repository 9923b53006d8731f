package org.cutline.safekeeping;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables a database has. */
final class Schema {

	private Schema() {
	}

	/** The version of the newest change to the tables. */
	static String version(JdbcClient database) {
		return database.sql("""
				select "version" from "flyway_schema_history" where "success" and "version" is not null
				order by "installed_rank" desc""").query(String.class).list().getFirst();
	}

}
