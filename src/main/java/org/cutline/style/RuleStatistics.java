package org.cutline.style;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cutline.photo.PhotoId;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each rule fires, is overruled, and is put right. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class RuleStatistics {

	private static final String COUNT = """
			select rule_id, sum(case when open_count > 0 then 1 else 0 end) as photos, sum(open_count) as open_now,
			sum(overruled_count) as overruled, sum(settled_count) as settled from photo_finding""";

	private final JdbcClient database;

	RuleStatistics(JdbcClient database) {
		this.database = database;
	}

	/** Every rule, the one that fires on the most photos first. */
	public List<Count> all() {
		Map<String, Count> counts = new HashMap<>();
		this.database.sql(COUNT + " group by rule_id")
			.query(RuleStatistics::count)
			.list()
			.forEach((count) -> counts.put(count.ruleId(), count));
		List<Count> all = new ArrayList<>();
		Rules.all()
			.stream()
			.map(CaptionRule::id)
			.forEach((id) -> all.add(counts.getOrDefault(id, new Count(id, 0, 0, 0, 0))));
		all.sort(Comparator.comparingLong(Count::photos).thenComparingLong(Count::overruled).reversed());
		return List.copyOf(all);
	}

	/**
	 * One rule.
	 * @param ruleId the rule
	 */
	public Count of(String ruleId) {
		return this.database.sql(COUNT + " where rule_id = ? group by rule_id")
			.param(ruleId)
			.query(RuleStatistics::count)
			.optional()
			.orElseGet(() -> new Count(ruleId, 0, 0, 0, 0));
	}

	/**
	 * Photos on which a rule fires now, the last that came first.
	 * @param ruleId the rule
	 * @param most the most wanted
	 */
	public List<PhotoId> photos(String ruleId, int most) {
		return this.database
			.sql("select photo_id from photo_finding where rule_id = ? and open_count > 0 "
					+ "order by photo_id desc fetch first ? rows only")
			.params(ruleId, most)
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.list();
	}

	/**
	 * The last reasons why a rule was overruled.
	 * @param ruleId the rule
	 * @param most the most wanted
	 */
	public List<Overruled> overruled(String ruleId, int most) {
		return this.database
			.sql("select photo_id, reason from overrule where rule_id = ? and taken_back_at is null "
					+ "order by id desc fetch first ? rows only")
			.params(ruleId, most)
			.query((row, number) -> new Overruled(new PhotoId(row.getLong(1)), row.getString(2)))
			.list();
	}

	private static Count count(ResultSet row, int number) throws SQLException {
		return new Count(row.getString("rule_id"), row.getLong("photos"), row.getLong("open_now"),
				row.getLong("overruled"), row.getLong("settled"));
	}

	/**
	 * How often a rule fires.
	 *
	 * @param ruleId the rule
	 * @param photos on how many photos it fires now
	 * @param open how many open findings that makes
	 * @param overruled how many of its findings stand overruled
	 * @param settled how often an editor has put one right
	 */
	public record Count(String ruleId, long photos, long open, long overruled, long settled) {
	}

	/**
	 * Why a rule was overruled.
	 *
	 * @param photo on which photo
	 * @param reason why
	 */
	public record Overruled(PhotoId photo, String reason) {
	}

}
