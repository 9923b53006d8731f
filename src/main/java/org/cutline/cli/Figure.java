package org.cutline.cli;

import java.util.Locale;

/**
 * A figure that was measured.
 *
 * @param name its name, such as {@code exact.agency}
 * @param value what was measured
 * @param unit what it is measured in
 * @param goal what is wanted
 */
record Figure(String name, double value, String unit, Goal goal) {

	/** What is wanted of a figure. */
	sealed interface Goal {

		boolean met(double value);

	}

	/** Nothing is wanted: the figure is there to be known. */
	record None() implements Goal {

		@Override
		public boolean met(double value) {
			return true;
		}

		@Override
		public String toString() {
			return "-";
		}

	}

	/**
	 * So much or more.
	 *
	 * @param least the least
	 */
	record AtLeast(double least) implements Goal {

		@Override
		public boolean met(double value) {
			return value >= this.least;
		}

		@Override
		public String toString() {
			return ">=" + plain(this.least);
		}

	}

	/**
	 * So much or less.
	 *
	 * @param most the most
	 */
	record AtMost(double most) implements Goal {

		@Override
		public boolean met(double value) {
			return value <= this.most;
		}

		@Override
		public String toString() {
			return "<=" + plain(this.most);
		}

	}

	/** Name, value, unit, goal, and {@code met} or {@code short}, parted by tabs. */
	String line() {
		String state = (this.goal instanceof None) ? "-" : this.goal.met(this.value) ? "met" : "short";
		return String.join("\t", this.name, plain(this.value), this.unit, this.goal.toString(), state);
	}

	private static String plain(double value) {
		if (value == Math.rint(value) || Math.abs(value) >= 1000) {
			return String.format(Locale.ROOT, "%.0f", value);
		}
		return String.format(Locale.ROOT, (Math.abs(value) < 10) ? "%.3f" : "%.1f", value);
	}

}
