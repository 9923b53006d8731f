package org.cutline.storage;

import jakarta.persistence.EntityManagerFactory;
import org.cutline.storage.DurableTransactionManager.Checkpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Chooses durable commits where the database is an H2 file, by whichever file layer. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.matches('jdbc:h2:(?!mem:|tcp:|ssl:).*')")
class Transactions {

	@Bean
	Checkpoint checkpoint(DataSourceProperties source) {
		return new Checkpoint(source.determineUrl(), orEmpty(source.determineUsername()),
				orEmpty(source.determinePassword()));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	@Bean
	PlatformTransactionManager transactionManager(EntityManagerFactory entities, Checkpoint checkpoint) {
		return new DurableTransactionManager(entities, checkpoint);
	}

}
