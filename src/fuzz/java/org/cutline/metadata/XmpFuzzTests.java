package org.cutline.metadata;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for XMP packets that break their reader, or mean something else when rewritten.
 */
class XmpFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void readsAndRewritesAnyPacket(byte[] octets) {
		if (XmpPacket.parse(octets) instanceof SafeXml.Parsed(XmlElement root)) {
			var properties = Rdf.properties(root);
			assertThat(XmpFields.read(properties)).isNotNull();
			assertThat(RegionReader.read(properties, new RegionReader.Frame(300, 200, 6))).isNotNull();
			byte[] rewritten = Texts.utf8(XmlText.of(root.copy()));
			assertThat(XmpPacket.parse(rewritten)).isInstanceOfSatisfying(SafeXml.Parsed.class,
					(again) -> assertThat(Rdf.properties(again.root())).isEqualTo(properties));
		}
	}

}
