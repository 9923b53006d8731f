package org.cutline.export;

import java.util.List;

/**
 * What became of an order, photo by photo.
 *
 * @param id names this report
 * @param lines one for each photo, in the order asked for
 */
public record ExportReport(String id, List<ExportLine> lines) {

	public ExportReport {
		lines = List.copyOf(lines);
	}

	/**
	 * How many photos were sent.
	 * @return zero or more
	 */
	public int sent() {
		return (int) this.lines.stream().filter((line) -> line.outcome().sent()).count();
	}

	/**
	 * The photos that were not sent.
	 * @return their lines
	 */
	public List<ExportLine> notSent() {
		return this.lines.stream().filter((line) -> !line.outcome().sent()).toList();
	}

}
