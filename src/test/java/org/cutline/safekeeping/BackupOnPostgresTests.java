package org.cutline.safekeeping;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.cutline.DeskOnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskOnPostgres
class BackupOnPostgresTests extends BackupContract {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private JdbcClient database;

	@Value("${spring.datasource.url}")
	private String url;

	@Override
	List<String> emptyDatabase() {
		String name = "restored" + NUMBER.incrementAndGet();
		this.database.sql("create database " + name).update();
		return List.of("--spring.datasource.url=" + this.url.replaceFirst("/[a-z]+\\?", "/" + name + "?"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
	}

}
