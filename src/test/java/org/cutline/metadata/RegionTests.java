package org.cutline.metadata;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionTests {

	private static List<Region> read(String xmp, int orientation) {
		String packet = JpegBuilder
			.packet("""
					<r:box xmlns:r='http://example.com/r/' xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/'
					 xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#' xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#'
					 xmlns:MP='http://ns.microsoft.com/photo/1.2/' xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#'
					 xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#' rdf:parseType='Resource'>%s</r:box>"""
				.formatted(xmp));
		XmlElement root = ((SafeXml.Parsed) XmpPacket.parse(Texts.utf8(packet))).root();
		return RegionReader.read(Rdf.properties(root).getFirst().children(),
				new RegionReader.Frame(3000, 2000, orientation));
	}

	private static String face(int width, int height) {
		return """
				<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions stDim:w='%d' stDim:h='%d' stDim:unit='pixel'/>
				<mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name='Fumio Kishida' mwg-rs:Type='Face'>
				<mwg-rs:Area stArea:x='0.3' stArea:y='0.2' stArea:w='0.2' stArea:h='0.1' stArea:unit='normalized'/>
				</rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"""
			.formatted(width, height);
	}

	@ParameterizedTest(name = "orientation {0}")
	@CsvSource({ "1, 0.2, 0.15, 0.2, 0.1", "2, 0.6, 0.15, 0.2, 0.1", "3, 0.6, 0.75, 0.2, 0.1", "4, 0.2, 0.75, 0.2, 0.1",
			"5, 0.15, 0.2, 0.1, 0.2", "6, 0.75, 0.2, 0.1, 0.2", "7, 0.75, 0.6, 0.1, 0.2", "8, 0.15, 0.6, 0.1, 0.2" })
	void aFaceIsWhereItIsSeenInTheUprightPicture(int orientation, double x, double y, double width, double height) {
		Region face = read(face(3000, 2000), orientation).getFirst();
		assertThat(face.names()).containsExactly("Fumio Kishida");
		assertThat(face.type()).isEqualTo("Face");
		Region.Rectangle shape = (Region.Rectangle) face.shape();
		Offset<Double> close = Offset.offset(1e-9);
		assertThat(shape.x()).isCloseTo(x, close);
		assertThat(shape.y()).isCloseTo(y, close);
		assertThat(shape.width()).isCloseTo(width, close);
		assertThat(shape.height()).isCloseTo(height, close);
	}

	@Test
	void aFaceDrawnOnThePictureTurnedUprightStaysWhereItIs() {
		assertThat(read(face(2000, 3000), 6)).isEqualTo(read(face(3000, 2000), 1));
	}

	@Test
	void microsoftsPeopleTagsAreRead() {
		List<Region> regions = read("""
				<MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions><rdf:Bag>
				<rdf:li MPReg:Rectangle='0.25, 0.5, 0.125, 0.25' MPReg:PersonDisplayName='Antony Blinken'/>
				<rdf:li MPReg:PersonDisplayName='Nowhere'/></rdf:Bag></MPRI:Regions></MP:RegionInfo>""", 1);
		assertThat(regions).containsExactly(new Region(Region.Source.MICROSOFT, "Face", List.of("Antony Blinken"), "",
				new Region.Rectangle(0.25, 0.5, 0.125, 0.25)));
	}

	@Test
	void aBoundaryInPixelsIsReadAsFractions() {
		List<Region> regions = read(
				"""
						<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'>
						<Iptc4xmpExt:RegionBoundary Iptc4xmpExt:rbShape='circle' Iptc4xmpExt:rbUnit='pixel' Iptc4xmpExt:rbX='1500'
						 Iptc4xmpExt:rbY='500' Iptc4xmpExt:rbRx='300'/></rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>""",
				1);
		assertThat(regions).singleElement().extracting(Region::shape).isEqualTo(new Region.Circle(0.5, 0.25, 0.1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'NaN'", "'-9'", "'x'", "'1e400'", "''" })
	void anOutlineThatMakesNoSenseIsLeftOut(String x) {
		assertThat(read(face(3000, 2000).replace("stArea:x='0.3'", "stArea:x=" + x), 1)).isEmpty();
	}

}
