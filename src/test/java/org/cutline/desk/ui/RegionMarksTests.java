package org.cutline.desk.ui;

import java.util.List;

import org.cutline.metadata.Region;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RegionMarksTests {

	private static final Region RIGHT = new Region(Region.Source.MWG, "Face", List.of("Ana Torres"), "",
			new Region.Rectangle(0.6, 0.2, 0.1, 0.2));

	private static final Region LEFT = new Region(Region.Source.MICROSOFT, "", List.of(), "",
			new Region.Rectangle(0.1, 0.2, 0.1, 0.2));

	private static final Region CIRCLE = new Region(Region.Source.IPTC,
			"http://cv.iptc.org/newscodes/imageregiontype/animal", List.of(), "A dog",
			new Region.Circle(0.5, 0.5, 0.1));

	@Test
	void marksAreNumberedFromLeftToRight() {
		JsonNode marks = marks(RIGHT, LEFT);
		assertThat(marks.at("/0/label").asString()).isEqualTo("1");
		assertThat(marks.at("/1/label").asString()).isEqualTo("2 Ana Torres");
		assertThat(marks.at("/1/short").asString()).isEqualTo("2 Torres");
		assertThat(marks.at("/0/short").asString()).isEqualTo("1");
	}

	@Test
	void aRectangleIsDrawnByItsCorners() {
		assertThat(marks(LEFT).at("/0/points")).hasSize(8);
		assertThat(marks(LEFT).at("/0/points/2").asDouble()).isEqualTo(0.2);
	}

	@Test
	void aCircleStaysRoundOnAWidePicture() {
		JsonNode ellipse = marks(CIRCLE).at("/0/ellipse");
		assertThat(ellipse.get(2).asDouble()).isEqualTo(0.1);
		assertThat(ellipse.get(3).asDouble()).isEqualTo(0.2);
	}

	@Test
	void aThingIsCalledByTheEndOfItsTerm() {
		assertThat(marks(CIRCLE).at("/0/label").asString()).isEqualTo("1 animal");
		assertThat(marks(CIRCLE).at("/0/title").asString()).isEqualTo("A dog");
	}

	@Test
	void facesAreToldFromOtherRegions() {
		assertThat(RegionMarks.areFaces(List.of(LEFT, RIGHT))).isTrue();
		assertThat(RegionMarks.areFaces(List.of(LEFT, CIRCLE))).isFalse();
	}

	private static JsonNode marks(Region... regions) {
		return JsonMapper.builder().build().readTree(RegionMarks.of(List.of(regions), 2000, 1000));
	}

}
