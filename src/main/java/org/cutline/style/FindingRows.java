package org.cutline.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cutline.photo.PhotoId;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Severity;
import org.cutline.stylebook.StyleReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of what the last check of each photo found, rule by rule. */
@Component
class FindingRows {

	private final JdbcTemplate database;

	FindingRows(JdbcTemplate database) {
		this.database = database;
	}

	/** Writes what was found in place of what was found before. */
	void write(PhotoId photo, StyleReport report) {
		Map<String, Row> before = before(photo);
		Map<String, Row> after = after(report, before);
		if (after.equals(before)) {
			return;
		}
		this.database.update("delete from photo_finding where photo_id = ?", photo.value());
		List<Object[]> rows = new ArrayList<>();
		after.forEach((rule, row) -> rows
			.add(new Object[] { photo.value(), rule, row.severity.name(), row.open, row.overruled, row.settled }));
		this.database.batchUpdate("insert into photo_finding (photo_id, rule_id, severity, open_count, "
				+ "overruled_count, settled_count) values (?, ?, ?, ?, ?, ?)", rows);
	}

	private static Map<String, Row> after(StyleReport report, Map<String, Row> before) {
		Map<String, Row> after = new LinkedHashMap<>();
		for (Finding finding : report.findings()) {
			after.merge(finding.ruleId(), new Row(finding.severity(), 1, 0, 0), Row::plus);
		}
		for (Finding finding : report.overruled()) {
			after.merge(finding.ruleId(), new Row(finding.severity(), 0, 1, 0), Row::plus);
		}
		before.forEach((rule, row) -> {
			Row now = after.getOrDefault(rule, new Row(row.severity, 0, 0, 0));
			int gone = Math.max(0, row.open - now.open - Math.max(0, now.overruled - row.overruled));
			if (after.containsKey(rule) || row.settled + gone > 0) {
				after.put(rule, new Row(now.severity, now.open, now.overruled, row.settled + gone));
			}
		});
		return after;
	}

	private Map<String, Row> before(PhotoId photo) {
		Map<String, Row> rows = new HashMap<>();
		this.database.query("select rule_id, severity, open_count, overruled_count, settled_count from photo_finding "
				+ "where photo_id = ?", (row) -> {
					rows.put(Objects.requireNonNull(row.getString(1)),
							new Row(Severity.valueOf(row.getString(2)), row.getInt(3), row.getInt(4), row.getInt(5)));
				}, photo.value());
		return rows;
	}

	private record Row(Severity severity, int open, int overruled, int settled) {

		Row plus(Row other) {
			Severity worse = (this.severity.compareTo(other.severity) <= 0) ? this.severity : other.severity;
			return new Row(worse, this.open + other.open, this.overruled + other.overruled,
					this.settled + other.settled);
		}

	}

}
