package org.cutline.metadata;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeXmlTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
					"<!DOCTYPE a><a/>", "<a>&unknown;</a>", "<a><b></a>", "", "no xml", "<a/><b/>" })
	void refusesWhatIsNotPlainWellFormedXml(String xml) {
		assertThat(SafeXml.parse(xml)).isInstanceOf(SafeXml.Refused.class);
	}

	@Test
	void refusesWhatIsNestedTooDeep() {
		assertThat(SafeXml.parse("<a>".repeat(101) + "</a>".repeat(101))).isInstanceOf(SafeXml.Refused.class);
		assertThat(SafeXml.parse("<a>".repeat(100) + "</a>".repeat(100))).isInstanceOf(SafeXml.Parsed.class);
	}

	@Test
	void refusesTooManyNodes() {
		assertThat(SafeXml.parse("<a>" + "<b/>".repeat(50_000) + "</a>")).isInstanceOf(SafeXml.Refused.class);
		assertThat(SafeXml.parse("<a>" + "<b/>".repeat(49_000) + "</a>")).isInstanceOf(SafeXml.Parsed.class);
	}

	@Test
	void refusesMoreThanFourMebioctets() {
		assertThat(SafeXml.parse("<a>" + "x".repeat(Limits.XMP_OCTETS) + "</a>")).isInstanceOf(SafeXml.Refused.class);
	}

	@Test
	void readsTheHundredsOfAttributesThatRawConvertersWrite() {
		StringBuilder xml = new StringBuilder("<a");
		for (int i = 0; i < 2_000; i++) {
			xml.append(" a").append(i).append("='1'");
		}
		assertThat(SafeXml.parse(xml + "/>")).isInstanceOf(SafeXml.Parsed.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE" })
	void aPacketIsReadInAnyWidthWithAndWithoutItsMark(String charset) {
		for (String mark : new String[] { "", "\uFEFF" }) {
			byte[] packet = (mark + "<a>東京 é</a>").getBytes(Charset.forName(charset));
			assertThat(XmpPacket.parse(packet)).isInstanceOfSatisfying(SafeXml.Parsed.class,
					(parsed) -> assertThat(parsed.root().text()).isEqualTo("東京 é"));
		}
	}

	@Test
	void whatWasReadIsWrittenAsItWas() {
		String xml = "<x:a xmlns:x=\"urn:x\" b=\"1 &lt; 2 &quot;&#xA;\">text &amp; more<x:c/>tail</x:a>";
		assertThat(SafeXml.parse(xml)).isInstanceOfSatisfying(SafeXml.Parsed.class,
				(parsed) -> assertThat(XmlText.of(parsed.root())).isEqualTo(xml));
	}

}
