package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Captions put together at random of parts that are right and parts that are wrong. */
final class GeneratedCaption {

	private static final List<String> ENGLISH = List.of("Foreign Minister Yoko Mori", "US envoy Paul Reyes (L)",
			"foreign ministers", "The U.S. Secretary of State", "Three  men", "Minister Yoko Mory",
			"Yoko Mori (R) and Paul Reyes (L)", "The the minister", "Minister JosÃ© Vega", "Japan&#39;s minister",
			"Rescuers with 3 children");

	private static final List<String> VERBS = List.of(" wave", " pose for a photo", " arrive for talks", " speak ,",
			" attend a \"meeting", " take part in of of a meeting", " sing “Peace” songs",
			" wait for Ana Costa (not pictured)");

	private static final List<String> PLACES = List.of(" in Tokyo, Japan", " in Tokyo", " in Osaka (Japan)",
			" at a school in London, United Kingdom", "", " in\u00a0Berlin, Germany");

	private static final List<String> DATES = List.of(", 07 November 2023", ", Tuesday Nov. 7, 2023",
			" November 7, 2023", ", on Monday, November 7, 2023", "", ", 8 November 2023", " on Tuesday");

	private static final List<String> CREDITS = List.of(" EFE-EPA/ANA PRIETO", ". EFE-EPA/ANA PRIETO/POOL",
			". (AP Photo/Ana Prieto)", ".REUTERS/Ana Prieto", ". (Photo by Ana PRIETO / AFP)", ".", "",
			". EFE-EPA/ Ana Prieto / POOL", ". Ana Prieto/EPA-EFE", ". EFE-EPA/POOL/ANA PRITEO",
			". EFE-EPA/NAVY OF JAPAN/HANDOUT", ". EFE-EPA/ANA PRIETO EFE-EPA/ANA PRIETO",
			". EFE-EPA/ANA PRIETO EDITORAL USE ONLY", ". EFE/Ana Prieto hide caption");

	private static final List<String> SPANISH = List.of("Los ministros posan", "los ministros posan  en la la sala",
			"El ministro Luis Vega (L) saluda a Ana Mora (R)", "El presidente de EEUU llega",
			"GRAF3075. Los ministros posan", "TOKIO (JAPÓN), 07/11/2023.- Los ministros posan",
			"En la imagen, tres ministros", "La ministra Yoko Morri saluda");

	private static final List<String> LUGARES = List.of(" en Tokio (Japón)", " en Cordoba", " en Tokio, Japón", "",
			" en Londres (Gran Bretaña)");

	private static final List<String> FECHAS = List.of("", ", el 7 de noviembre de 2023",
			", el jueves 7 de noviembre de 2023", " hoy", ", November 7, 2023");

	private static final List<String> FIRMAS = List.of(". EFE/Ana Prieto", ".EFE/ Ana Prieto", ". Ana Prieto (EFE)",
			".", ". EFE/EPA/ANA PRIETO", " EFE", ". EFE/Ana Prieto/POOL", ". EFE/Ministerio de Defensa/HANDOUT",
			". Efe/Ana Prieto");

	private GeneratedCaption() {
	}

	static CaptionUnderCheck of(Random random) {
		boolean spanish = random.nextInt(3) == 0;
		String text = spanish ? one(SPANISH, random) + one(LUGARES, random) + one(FECHAS, random) + one(FIRMAS, random)
				: one(ENGLISH, random) + one(VERBS, random) + one(PLACES, random) + one(DATES, random)
						+ one(CREDITS, random);
		List<HouseStyle> styles = HouseStyles.shipped();
		HouseStyle style = random.nextBoolean() ? HouseStyles.named(spanish ? "efe-es" : "efe-epa-en").orElseThrow()
				: styles.get(random.nextInt(styles.size()));
		CaptionUnderCheck unit = CaptionUnderCheck.of(text, facts(random), style);
		if (random.nextInt(3) == 0) {
			unit = unit.with(new StoryFacts("Ministers met in Tokyo.", LocalDate.of(2023, 11, 7), "Tokyo",
					List.of("Yoko Mori")));
		}
		return (random.nextInt(3) > 0) ? unit : unit
			.with(new Registers(NameRegister.of(List.of("Ana Prieto")), NameRegister.of(List.of("Paul Reyes"))));
	}

	private static FileFacts facts(Random random) {
		FileFacts facts = FileFacts.none();
		facts = random.nextBoolean() ? facts
				: facts.with(FactField.CREATORS, one(List.of("Ana Prieto", "Luis Mora"), random));
		facts = random.nextBoolean() ? facts : facts.with(FactField.CREDIT_LINE,
				one(List.of("EFE-EPA/ANA PRIETO/POOL", "EFE/Ana Prieto", "AP", "EFE-EPA/ANA PRIETO/HANDOUT"), random));
		facts = random.nextBoolean() ? facts : facts.with(FactField.CITY, one(List.of("TOKYO", "Osaka"), random));
		facts = random.nextBoolean() ? facts : facts.with(FactField.COUNTRY, "JAPAN");
		facts = random.nextBoolean() ? facts : facts.with(FactField.DATE_CREATED, "2023-11-07");
		facts = random.nextInt(3) > 0 ? facts : facts.with(FactField.INSTRUCTIONS,
				one(List.of("EDITORIAL USE ONLY", "NO SALES, NO ARCHIVES"), random));
		return random.nextBoolean() ? facts : facts.with(FactField.PERSONS_SHOWN, "Yoko Mori");
	}

	private static String one(List<String> parts, Random random) {
		return parts.get(random.nextInt(parts.size()));
	}

}
