package org.cutline.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FieldTests {

	@Test
	void aDeskEditsTwentyEightFieldsDailyFromTheCaptionToTheWebStatement() {
		List<Field> daily = Field.daily();
		assertThat(daily).hasSize(28).startsWith(Field.DESCRIPTION, Field.HEADLINE, Field.TITLE, Field.PERSON_IN_IMAGE);
		assertThat(daily).endsWith(Field.DATA_MINING, Field.RATING, Field.WEB_STATEMENT);
	}

	@Test
	void theFormAddsCategoryAndUrgencyAndLeavesStructuresOut() {
		assertThat(Field.form()).contains(Field.CATEGORY, Field.URGENCY).doesNotContain(Field.LOCATION_SHOWN);
	}

	@Test
	void theFormIsReadGroupByGroupFromTopToBottom() {
		List<FieldGroup> groups = FieldGroup.ofForm();
		assertThat(groups).extracting(FieldGroup::id)
			.containsExactly("shown", "made", "taken", "rights", "desk", "access");
		assertThat(groups).allSatisfy((group) -> {
			assertThat(group.label(Locale.ENGLISH)).isNotBlank();
			assertThat(group.label(Locale.of("es"))).isNotBlank().isNotEqualTo(group.label(Locale.ENGLISH));
		});
		List<Integer> order = Field.form().stream().map(Field::group).map(groups::indexOf).toList();
		assertThat(order).isSorted();
	}

	@Test
	void aFieldThatIsNotOnTheFormIsAmongTheOthers() {
		assertThat(Field.of("scene").group().id()).isEqualTo("other");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "creditLine, 32", "description, 2000", "keywords, 64", "intellectualGenre, 64", "subjectCode, 231",
			"dateCreated, -1", "altText, -1" })
	void iimHasRoomForSoManyOctets(String field, int octets) {
		assertThat(Field.of(field).roomInIim().orElse(-1)).isEqualTo(octets);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "headline, true", "rating, true", "locationShown, false", "serviceIdentifier, false" })
	void structuresAndTheSendersFieldsAreNotEdited(String field, boolean editable) {
		assertThat(Field.of(field).isEditable()).isEqualTo(editable);
	}

	@ParameterizedTest(name = "{1}: {2}")
	@CsvSource({ "locationShown, City, City", "locationShown, LocationName/es, Name (es)",
			"locationShown, LocationName/x-default, Name", "personInImageWDetails, PersonId[2], Identifiers 2",
			"imageRegion, rCtype[1]/Name/en, Kind of content 1 · Name (en)",
			"imageRegion, RegionBoundary/rbX, Boundary · X", "imageRegion, Strange, Strange" })
	void aPlaceInAStructureHasAName(String field, String path, String label) {
		assertThat(Field.of(field).structure().orElseThrow().label(path, Locale.ENGLISH)).isEqualTo(label);
	}

	@Test
	void placesInAStructureFollowTheStandard() {
		Structure location = Field.LOCATION_SHOWN.structure().orElseThrow();
		assertThat(Stream.of("GPSLatitude", "Strange", "LocationId[2]", "City", "LocationName/es", "Sublocation")
			.sorted(Comparator.comparingInt(location::place)))
			.containsExactly("Sublocation", "City", "LocationName/es", "LocationId[2]", "GPSLatitude", "Strange");
	}

	@Test
	void everyFieldHasLabelsInEnglishAndSpanish() {
		assertThat(Field.all()).allSatisfy((field) -> {
			assertThat(field.label(Locale.ENGLISH)).isNotBlank();
			assertThat(field.label(Locale.of("es"))).isNotBlank();
		});
	}

	@Test
	void everyFieldLivesInXmpOrIim() {
		assertThat(Field.all()).allMatch((field) -> field.xmp().isPresent() || field.iim().isPresent());
	}

	@Test
	void noTwoFieldsShareAnXmpPropertyOrADataset() {
		assertThat(Field.all().stream().flatMap((field) -> field.xmp().stream())).doesNotHaveDuplicates();
		assertThat(Field.all().stream().flatMap((field) -> field.iim().stream()).map(Object::toString))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "{0} is {1} and {2}, {3} octets")
	@CsvSource({ "description, dc:description, 2:120, 2000", "creator, dc:creator, 2:80, 32",
			"creditLine, photoshop:Credit, 2:110, 32", "jobId, photoshop:TransmissionReference, 2:103, 32",
			"sublocation, Iptc4xmpCore:Location, 2:92, 32", "country, photoshop:Country, 2:101, 64",
			"dateCreated, photoshop:DateCreated, 2:55, 8", "category, photoshop:Category, 2:15, 3" })
	void theStandardSaysWhereAFieldLives(String id, String xmp, String dataset, int octets) {
		Field field = Field.of(id);
		assertThat(field.xmp().orElseThrow()).hasToString(xmp);
		assertThat(field.iim().orElseThrow()).hasToString(dataset);
		assertThat(field.iim().orElseThrow().maxOctets()).isEqualTo(octets);
	}

	@Test
	void anUnknownFieldIsRefusedByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Field.of("colour")).withMessageContaining("colour");
		assertThat(Field.find("colour")).isEmpty();
	}

}
