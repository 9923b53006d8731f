package org.cutline.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cutline.newsroom.CurrentPerson;
import org.cutline.vocabulary.KnownName.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows behind the registers: sightings counted, with what a chief said about them.
 */
@Component
class NameBook {

	private static final String COUNTED = """
			select s.register, coalesce(r.target_key, s.name_key) as entry_key, max(coalesce(r.name, s.name)) as name,
			count(distinct s.photo_id) as approved, max(s.seen_at) as last_seen,
			max(case when r.ruling is null then 0 else 1 end) as ruled
			from name_sighting s
			left join name_ruling r on r.register = s.register and r.name_key = s.name_key
			where r.ruling is null or r.ruling <> 'NEVER'
			group by s.register, coalesce(r.target_key, s.name_key)""";

	private final JdbcClient database;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	NameBook(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
		this.database = database;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** Every name by its spelling, those that are never to be learned among them. */
	List<KnownName> all() {
		List<KnownName> names = new ArrayList<>(this.database.sql(COUNTED).query(NameBook::counted).list());
		Set<String> there = new HashSet<>();
		names.forEach((name) -> there.add(name.register() + " " + name.key()));
		this.database.sql("select register, name_key, ruling, name from name_ruling where ruling <> 'CORRECTED'")
			.query((row) -> {
				Register register = Register.valueOf(row.getString("register"));
				if (there.add(register + " " + row.getString("name_key"))) {
					names.add(new KnownName(register, row.getString("name_key"), row.getString("name"), 0, null,
							row.getString("ruling").equals("NEVER") ? Standing.NEVER : Standing.CONFIRMED));
				}
			});
		names.sort(Comparator.comparing(KnownName::key));
		return List.copyOf(names);
	}

	private static KnownName counted(ResultSet row, int number) throws SQLException {
		return new KnownName(Register.valueOf(row.getString("register")), row.getString("entry_key"),
				row.getString("name"), row.getInt("approved"),
				row.getObject("last_seen", OffsetDateTime.class).toInstant(),
				(row.getInt("ruled") > 0) ? Standing.CONFIRMED : Standing.LEARNED);
	}

	/** A name as it stands. */
	Optional<KnownName> find(Register register, String key) {
		return all().stream().filter((name) -> name.register() == register && name.key().equals(key)).findFirst();
	}

	/** The misspellings that a chief has corrected: wrong key, right spelling. */
	List<Correction> corrections() {
		return this.database
			.sql("select register, name_key, name from name_ruling where ruling = 'CORRECTED' order by name_key")
			.query((row, number) -> new Correction(Register.valueOf(row.getString("register")),
					row.getString("name_key"), row.getString("name")))
			.list();
	}

	/** Whether a key stands in an approved caption of a photo other than this one. */
	boolean seenElsewhere(Register register, String key, long photo) {
		return this.database
			.sql("select count(*) from name_sighting where register = ? and name_key = ? and photo_id <> ?")
			.params(register.name(), key, photo)
			.query(Integer.class)
			.single() > 0;
	}

	List<String> seenIn(Register register, long photo) {
		return this.database.sql("select name_key from name_sighting where register = ? and photo_id = ?")
			.params(register.name(), photo)
			.query(String.class)
			.list();
	}

	void see(Register register, String key, String name, long photo) {
		this.database
			.sql("insert into name_sighting (photo_id, register, name_key, name, seen_at) values (?, ?, ?, ?, ?)")
			.params(photo, register.name(), key, name, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	void unsee(Register register, long photo) {
		this.database.sql("delete from name_sighting where register = ? and photo_id = ?")
			.params(register.name(), photo)
			.update();
	}

	/** Writes a ruling in place of an older one. */
	void rule(Register register, String key, String ruling, String targetKey, String name) {
		Long person = this.currentPerson.find().map((each) -> each.id().value()).orElse(null);
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		int changed = this.database
			.sql("update name_ruling set ruling = ?, target_key = ?, name = ?, at = ?, person_id = ? "
					+ "where register = ? and name_key = ?")
			.params(Arrays.asList(ruling, targetKey, name, now, person, register.name(), key))
			.update();
		if (changed == 0) {
			this.database
				.sql("insert into name_ruling (ruling, target_key, name, at, person_id, register, name_key) "
						+ "values (?, ?, ?, ?, ?, ?, ?)")
				.params(Arrays.asList(ruling, targetKey, name, now, person, register.name(), key))
				.update();
		}
	}

	/** What led to one name leads to another from now on. */
	void retarget(Register register, String from, String to, String name) {
		this.database
			.sql("update name_ruling set target_key = ?, name = ? where register = ? and target_key = ? "
					+ "and ruling = 'CORRECTED'")
			.params(to, name, register.name(), from)
			.update();
	}

	/** What led to a name leads nowhere from now on, as the name itself. */
	void shutOutSlips(Register register, String key) {
		this.database
			.sql("update name_ruling set ruling = 'NEVER', target_key = name_key where register = ? "
					+ "and target_key = ? and ruling = 'CORRECTED'")
			.params(register.name(), key)
			.update();
	}

	void forgetRuling(Register register, String key) {
		this.database.sql("delete from name_ruling where register = ? and name_key = ?")
			.params(register.name(), key)
			.update();
	}

	/**
	 * A misspelling and what it stands for.
	 *
	 * @param register the register
	 * @param wrongKey the folded letters of the misspelling
	 * @param name the right spelling
	 */
	record Correction(Register register, String wrongKey, @Nullable String name) {
	}

}
