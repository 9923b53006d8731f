package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CreditLine.Part;

/** Parts the by-line of several photographers. */
final class JointByline {

	private static final Pattern JOINT = Pattern.compile("\\s*,\\s*(?!Jr|Sr|I)|\\s+(?:and|y|e|und|et|&)\\s+",
			Pattern.CASE_INSENSITIVE);

	private JointByline() {
	}

	static List<Part> parts(Part byline) {
		List<Part> parts = new ArrayList<>();
		Matcher joint = JOINT.matcher(byline.name());
		int from = 0;
		while (joint.find()) {
			add(byline, from, joint.start(), parts);
			from = joint.end();
		}
		add(byline, from, byline.name().length(), parts);
		return parts;
	}

	private static void add(Part byline, int from, int to, List<Part> parts) {
		if (to > from) {
			String name = byline.name().substring(from, to);
			int start = byline.range().start() + from;
			parts.add(new Part(name, new TextRange(start, start + name.length()), name, byline.kind()));
		}
	}

}
