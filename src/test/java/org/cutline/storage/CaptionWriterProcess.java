package org.cutline.storage;

import java.time.Clock;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.photo.Arrivals;
import org.cutline.photo.EditOutcome.Done;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * A program that does nothing but write captions, saying each one on its console once the
 * library has said that it is stored. It ends when it is killed.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		DataJpaRepositoriesAutoConfiguration.class, FlywayAutoConfiguration.class, TransactionAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
@ComponentScan(basePackages = { "org.cutline.photo", "org.cutline.storage" },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.cutline\\.photo\\.(api|ui)\\..*"))
@EntityScan("org.cutline")
@EnableJpaRepositories("org.cutline.photo")
@Import(CurrentPerson.class)
final class CaptionWriterProcess {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * Writes captions until it is killed.
	 * @param settings settings of the desk
	 */
	static void main(String[] settings) {
		ApplicationContext context = new SpringApplicationBuilder(CaptionWriterProcess.class)
			.web(WebApplicationType.NONE)
			.run(settings);
		PhotoLibrary library = context.getBean(PhotoLibrary.class);
		PhotoView photo = library.arrive(Arrivals.silent(1));
		while (true) {
			String words = "Caption after edition " + photo.edition();
			Done done = (Done) library.caption(photo.id(), photo.edition(),
					Map.of(Field.DESCRIPTION, FieldValue.of(words)), "");
			photo = done.photo();
			System.out.println("stored " + photo.edition());
		}
	}

}
