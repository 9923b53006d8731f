package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** Characters that a web page wrote as entities become themselves again. */
final class HtmlEntities implements Cleaner {

	private static final Pattern ENTITY = Pattern
		.compile("&(?:#(\\d{2,7})|#[xX](\\p{XDigit}{2,6})|(\\p{Alnum}{2,8}));");

	private static final List<Field> FIELDS = Stream
		.concat(Said.SHORT.stream(), Stream.of(Field.DESCRIPTION, Field.INSTRUCTIONS, Field.USAGE_TERMS))
		.toList();

	@Override
	public String id() {
		return "html-entities";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.DESCRIPTION, "Smith &amp; Sons, Malm&ouml;", "Smith & Sons, Malmö"),
				CleanerExample.of(Field.HEADLINE, "The king&#39;s speech", "The king's speech"),
				CleanerExample.of(Field.CITY, "M&#xE1;laga", "Málaga"),
				CleanerExample.kept(Field.CREDIT_LINE, "AT&T Sports Net; AP"),
				CleanerExample.kept(Field.DESCRIPTION, "R&D; P&L;"));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(FIELDS, (text) -> (text.indexOf('&') < 0) ? text : plain(text));
	}

	private static String plain(String text) {
		return ENTITY.matcher(text).replaceAll((entity) -> Matcher.quoteReplacement(character(entity)));
	}

	private static String character(MatchResult entity) {
		if (entity.group(3) != null) {
			return EntityNames.character(entity.group(3)).orElse(entity.group());
		}
		int code = (entity.group(1) != null) ? Integer.parseInt(entity.group(1))
				: Integer.parseInt(entity.group(2), 16);
		boolean printed = Character.isDefined(code) && !Character.isISOControl(code)
				&& Character.getType(code) != Character.SURROGATE;
		return printed ? Character.toString(code) : entity.group();
	}

}
