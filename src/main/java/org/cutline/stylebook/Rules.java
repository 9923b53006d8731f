package org.cutline.stylebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules of the stylebook. A new rule is one class and one line here. */
public final class Rules {

	private static final List<CaptionRule> ALL = List.of(new CaptionPresent(), new CreditPresent(), new DatePresent(),
			new PlacePresent(), new WriterKnown(), new FieldsFilled(), new NotCopiedFromStory(),
			new CreditWrittenInForm(), new CreditOfTheHouse(), new CreditAgencyKnown(), new CreditBylineAgrees(),
			new BylineKnown(), new CreditNamesPerson(), new PoolAgrees(), new HandoutAgrees(), new HandoutNamesSource(),
			new QualifierLast(), new CreditFieldAgrees(), new CreditSaidOnce(), new CreditNotGlued(),
			new CreditAfterStop(), new CreditInCapitals(), new CreditSlashes(), new DateInForm(), new DateAgrees(),
			new WeekdayFits(), new DateExists(), new DatelineAgrees(), new DateAfterComma(), new DateAgreesWithStory(),
			new PlaceHasCountry(), new PlaceAgrees(), new DatelineOfTheHouse(), new PlaceInForm(),
			new CountryByHouseName(), new PlaceAgreesWithStory(), new PositionsCanBe(), new ListFitsNames(),
			new CountFitsNames(), new NamedFromLeft(), new MarkersOfTheLanguage(), new PersonsShownNamed(),
			new NamedIsShown(), new AbsentIsNotShown(), new NamesSpelled(), new TitledOnce(), new MinorsNamed(),
			new EventDate(), new EventPlace(), new EventNames(), new EventSameCaption(), new FileMarkedTwice(),
			new GeneratedIsSaid(), new GeneratedIsDeclared(), new CompositeIsSaid(), new SignedIsKept(),
			new SocialMediaAccount(), new KilledIsNotSent(), new EmbargoInBoth(), new AdvisoriesNotPrinted(),
			new RestrictionsInInstructions(), new RestrictionsInCaption(), new HandoutRestricted(),
			new ControlWordsSpelled(), new LeadInPresent(), new LanguageOfTheHouse(), new HouseSpellings(),
			new NoBannedWords(), new NoWornPhrases(), new AccentsKept(), new NumbersSpelledOut(), new WordsNotDoubled(),
			new SentenceSaidOnce(), new QuotesPaired(), new QuotesInForm(), new StartsWithCapital(), new EndsWithStop(),
			new NotTooLong(), new FitsIim(), new SingleBlanks(), new NoExoticBlanks(), new NoBrokenLines(),
			new NoStrayCharacters(), new NoPlaceholders(), new NoReplacementCodes(), new NoWireCodes(),
			new NoPageWords(), new NoMarkup(), new NoMojibake(), new PunctuationInOrder(), new BracketsClosed(),
			new HeadlineIsNoCaption(), new AltTextPresent(), new AltTextIsNoCaption());

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
