package org.cutline.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.caption.CaptionParser;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoMapping;
import org.cutline.vocabulary.AgencySigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MappingSetTests {

	private static final FieldMapping MOVES = FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE));

	/** What is live: name, agencies, photographers. */
	private static final MappingSet LIVE = set("EPA: EPA, European Pressphoto Agency:", "EFE-EPA: EFE-EPA:",
			"Reuters: Reuters:", "AFP: AFP, Agence France-Presse:", "Hoshiko: EPA: Eugene Hoshiko",
			"Lobo: : Marta Lobo", "Freelances at AP: AP, The Associated Press: Ana Prieto; Joan Puig");

	@ParameterizedTest(name = "{0} is read as {1}")
	@CsvSource(delimiter = '|', textBlock = """
			# the agency in each of its places
			description=Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/IRENE PAIS | EFE-EPA
			description=Ministers arrive in Lisbon, Portugal, May 19, 2026. REUTERS/Irene Pais | Reuters
			creditLine=EPA | EPA
			creditLine=EPA/IRENE PAIS | EPA
			creditLine=reuters | Reuters
			source=European Pressphoto Agency | EPA
			source=AFP | AFP
			copyrightNotice=© 2026 EFE-EPA, all rights reserved | EFE-EPA
			copyrightNotice=(c) Copyright 2026, EPA (https://epa.eu) All Rights Reserved | EPA
			copyrightNotice=Agence France-Presse | AFP
			jobTitle=Reuters staff | Reuters
			# the surer place counts
			creditLine=EPA ~ source=Reuters | EPA
			description=Ministers arrive in Lisbon, Portugal, May 19, 2026. REUTERS/Irene Pais ~ source=EPA | Reuters
			source=AFP ~ copyrightNotice=EPA | AFP
			# who passed it on, where nobody else is known
			description=Ministers arrive in Lisbon, Portugal, May 19, 2026. ANSA/EPA/Irene Pais | EPA
			# the photographer
			creditLine=EPA ~ creator=EUGENE HOSHIKO | Hoshiko
			creditLine=EPA ~ creator=Somebody Else | EPA
			creditLine=AFP ~ creator=EUGENE HOSHIKO | AFP
			creator=Marta LOBO | Lobo
			creditLine=Reuters ~ creator=Marta Lobo | Lobo
			creditLine=AP ~ creator=Joan Puig | Freelances at AP
			creditLine=AP ~ creator=Eugene Hoshiko | -
			# nobody's
			creditLine=dpa | -
			copyrightNotice=epaulette makers | -
			headline=EPA | -
			city=Lisbon | -
			""")
	void theFinestMappingReadsAFile(String file, String name) {
		assertThat(LIVE.find(signs(file)).map(PhotoMapping::name).orElse("-")).isEqualTo(name);
	}

	@Test
	void aDraftStandsInForItsLiveVersion() {
		AgencyMapping other = LIVE.live("reuters").orElseThrow().mapping().withAgencies(List.of("dpa"));
		MappingSet then = LIVE.with(other, 0);
		assertThat(then.reads("reuters", signs("creditLine=dpa"))).isTrue();
		assertThat(then.reads("reuters", signs("creditLine=Reuters"))).isFalse();
		assertThat(LIVE.reads("reuters", signs("creditLine=Reuters"))).isTrue();
		assertThat(then.mappings()).hasSameSizeAs(LIVE.mappings());
	}

	@Test
	void anEmptySetReadsNothing() {
		assertThat(new MappingSet(List.of()).find(signs("creditLine=EPA"))).isEmpty();
	}

	private static AgencySigns signs(String file) {
		Map<Field, FieldValue> said = new HashMap<>();
		for (String each : file.split(" ~ ")) {
			String[] parts = each.split("=", 2);
			said.put(Field.of(parts[0].strip()), FieldValue.of(parts[1].strip()));
		}
		return AgencySigns.of(CaptionParser.parse(said.getOrDefault(Field.DESCRIPTION, FieldValue.EMPTY).text()),
				(field) -> said.getOrDefault(field, FieldValue.EMPTY));
	}

	private static MappingSet set(String... written) {
		List<MappingSet.Live> live = new ArrayList<>();
		for (String each : written) {
			String[] parts = each.split(":", -1);
			String id = parts[0].toLowerCase(Locale.ROOT).replace(' ', '-');
			live.add(new MappingSet.Live(new AgencyMapping(id, parts[0], Arrays.asList(parts[1].split(",")),
					Arrays.asList(parts[2].split(";")), MOVES), 1));
		}
		return new MappingSet(live);
	}

}
