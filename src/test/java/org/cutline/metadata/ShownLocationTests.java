package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An edited place goes into the location shown as well, however that is written. */
class ShownLocationTests {

	private static final String AS_RESOURCE = "<rdf:li rdf:parseType=\"Resource\"><Iptc4xmpExt:City>Kyoto</Iptc4xmpExt:City>"
			+ "<Iptc4xmpExt:CountryName>Japan</Iptc4xmpExt:CountryName></rdf:li>";

	private static final String AS_DESCRIPTION = "<rdf:li><rdf:Description><Iptc4xmpExt:City>Kyoto</Iptc4xmpExt:City>"
			+ "<Iptc4xmpExt:CountryName>Japan</Iptc4xmpExt:CountryName></rdf:Description></rdf:li>";

	private static final String AS_ATTRIBUTES = "<rdf:li Iptc4xmpExt:City=\"Kyoto\" Iptc4xmpExt:CountryName=\"Japan\"/>";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { AS_RESOURCE, AS_DESCRIPTION, AS_ATTRIBUTES })
	void anEditedCityIsShownToo(String location) throws IOException {
		FileMetadata copy = written(location, MetadataEdits.none().with(Field.CITY, "Tokyo"));
		assertThat(copy.text(Field.CITY)).isEqualTo("Tokyo");
		assertThat(copy.reading(Field.CITY).orElseThrow().conflict()).isFalse();
		assertThat(locations(copy)).containsExactly(Map.of("City", "Tokyo", "CountryName", "Japan"));
	}

	@ParameterizedTest
	@ValueSource(strings = { AS_RESOURCE, AS_DESCRIPTION, AS_ATTRIBUTES })
	void aClearedCityIsNotShownAnyMore(String location) throws IOException {
		FileMetadata copy = written(location, MetadataEdits.none().clearing(Field.CITY));
		assertThat(copy.reading(Field.CITY)).isEmpty();
		assertThat(locations(copy)).containsExactly(Map.of("CountryName", "Japan"));
	}

	@Test
	void aPartThatIsNotThereIsNotInvented() throws IOException {
		FileMetadata copy = written(AS_RESOURCE, MetadataEdits.none().with(Field.COUNTRY_CODE, "JPN"));
		assertThat(locations(copy)).containsExactly(Map.of("City", "Kyoto", "CountryName", "Japan"));
	}

	@Test
	void severalLocationsStayAsTheyAre() throws IOException {
		FileMetadata copy = written(AS_RESOURCE + AS_RESOURCE.replace("Kyoto", "Osaka"),
				MetadataEdits.none().with(Field.CITY, "Tokyo"));
		assertThat(copy.text(Field.CITY)).isEqualTo("Tokyo");
		assertThat(locations(copy)).extracting((location) -> location.get("City")).containsExactly("Kyoto", "Osaka");
	}

	@Test
	void whatIsNotEditedStaysInDisagreement() throws IOException {
		FileMetadata copy = written(AS_RESOURCE.replace("Kyoto", "Nara"),
				MetadataEdits.none().with(Field.HEADLINE, "A headline"));
		assertThat(copy.reading(Field.CITY).orElseThrow().conflict()).isTrue();
	}

	private FileMetadata written(String locations, MetadataEdits edits) throws IOException {
		byte[] original = JpegBuilder.jpeg()
			.xmp("<photoshop:City>Kyoto</photoshop:City><Iptc4xmpExt:LocationShown><rdf:Bag>" + locations
					+ "</rdf:Bag></Iptc4xmpExt:LocationShown>")
			.build();
		Path source = Files.write(this.folder.resolve("original.jpg"), original);
		Path target = this.folder.resolve("copy.jpg");
		assertThat(MetadataWriter.write(source, edits, WriteOptions.defaults(), target))
			.isInstanceOf(WriteOutcome.Written.class);
		return ((MetadataReading.Read) MetadataReader.read(target)).metadata();
	}

	private static List<Map<String, String>> locations(FileMetadata metadata) {
		return ((FieldValue.Structures) metadata.value(Field.LOCATION_SHOWN)).structures();
	}

}
