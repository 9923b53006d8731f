package org.cutline.stylebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules of the stylebook. A new rule is one class and one line here. */
public final class Rules {

	private static final List<CaptionRule> ALL = List.of(new CaptionPresent(), new CreditPresent(), new DatePresent(),
			new PlacePresent(), new WriterKnown(), new CreditWrittenInForm(), new CreditOfTheHouse(),
			new CreditBylineAgrees(), new CreditNamesPerson(), new PoolAgrees(), new HandoutAgrees(),
			new CreditFieldAgrees(), new CreditSaidOnce(), new CreditNotGlued(), new CreditAfterStop(),
			new CreditInCapitals(), new CreditSlashes(), new DateInForm(), new DateAgrees(), new WeekdayFits(),
			new DateExists(), new PlaceHasCountry(), new PlaceAgrees(), new PositionsCanBe(), new ListFitsNames(),
			new PersonsShownNamed(), new NamesSpelled(), new FileMarkedTwice(), new GeneratedIsSaid(),
			new KilledIsNotSent(), new AdvisoriesNotPrinted(), new RestrictionsInInstructions(),
			new HandoutRestricted(), new HouseSpellings(), new NoWornPhrases(), new WordsNotDoubled(),
			new QuotesPaired(), new StartsWithCapital(), new EndsWithStop(), new NotTooLong(), new FitsIim(),
			new SingleBlanks(), new NoStrayCharacters(), new NoPlaceholders(), new NoWireCodes(), new NoMarkup(),
			new NoMojibake(), new PunctuationInOrder(), new BracketsClosed(), new HeadlineIsNoCaption(),
			new AltTextPresent(), new AltTextIsNoCaption());

	private static final Map<String, CaptionRule> BY_ID = ALL.stream()
		.collect(Collectors.toUnmodifiableMap(CaptionRule::id, Function.identity()));

	private Rules() {
	}

	/** The rules in the order of the catalogue. */
	public static List<CaptionRule> all() {
		return ALL;
	}

	/** The rule of an id. */
	public static Optional<CaptionRule> named(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}

}
