package org.cutline.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Our reader takes what the Java platform's parser takes, as the same tree, and no more.
 */
class XmlReaderTests {

	private static final Path PHOTOS = Path.of("..", "shared", "photos");

	private static final Pattern STRAY_COLON = Pattern.compile("[<\\s/'\":]:|<\\?\\S*:");

	private static final String PACKET = """
			<?xml version="1.0" encoding='UTF-8' standalone = "yes" ?><!-- packet -->
			<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk='XMP &amp; "Core"'>
			 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="urn:a" xml:lang="es-MX">
			  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="image/jpeg"
			    xmlns:b="urn:b" b:c="&#x1F4F7;&#233;&lt;" d = ''>
			   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Cumbre &apos;G7&apos;&#10;</rdf:li></rdf:Alt></dc:title>
			   <?pi some data?><e xmlns=""><f xmlns="urn:c"/>tail</e><![CDATA[<raw> & ]] ]]><b:g/>
			   é 東京 😀 > ]] </rdf:Description>
			 </rdf:RDF>
			</x:xmpmeta>
			<?end w?>""";

	private static final List<String> SEEDS = List.of(PACKET, "<a/>", "<a b='1' c=\"2\">t</a>",
			"<a xmlns='urn:a' xmlns:b='urn:b' b:c='1' c='2'><b:d/></a>", "<a>x&amp;<b><!-- c --><c/></b>]]&gt;y</a>\n",
			"<?xml version='1.0'?>\r\n<a\r\n b='\r\n\t'>\r\r\n</a>", "<a><![CDATA[x]]><![CDATA[]]>&#65;<?p?></a>");

	private static final String[] PIECES = { "<", ">", "/", "/>", "</", "&", ";", "&#", "&#x", "&lt;", "&amp;", "&x;",
			"&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "'", "\"", "=", ":", "xml", "xmlns", "xmlns:",
			"xmlns:b", "urn:b", " ", "\n", "\r", "\r\n", "\t", "<!--", "-->", "--", "-", "<?", "?>", "<?xml ",
			"<![CDATA[", "]]>", "]]", "<!DOCTYPE a>", "<!", "a", "b", "b:", "1", ".", "_", "é", "東", "😀", "\uD83D",
			"\uFFFE", "\u0001", "\u007F", "\u0085", "\u2028", "rdf:", "<b>", "</b>", "<a>", "</a>", "version='1.0'",
			"encoding='x'", "yes" };

	@Test
	void readsWhatTheReferenceReads() {
		SEEDS.forEach(XmlReaderTests::readAlike);
		assertThat(SafeXml.parse(PACKET)).isInstanceOf(SafeXml.Parsed.class);
	}

	@Test
	void readsChangedDocumentsAsTheReferenceDoes() {
		Random random = new Random(20231107);
		int accepted = 0;
		for (int round = 0; round < 10_000; round++) {
			String xml = changed(SEEDS.get(random.nextInt(SEEDS.size())), random);
			accepted += readAlike(xml) ? 1 : 0;
		}
		assertThat(accepted).isGreaterThan(1_000);
	}

	@Test
	void readsThePacketsOfRealPhotosAsTheReferenceDoes() throws IOException {
		assumeTrue(Files.isDirectory(PHOTOS), "no shared photos beside the project");
		List<String> packets = new ArrayList<>();
		try (Stream<Path> files = Files.walk(PHOTOS)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				Octets octets = Octets.of(Files.readAllBytes(file));
				FormatProbe.probe(octets)
					.map((format) -> MetadataReader.findings(format, octets))
					.ifPresent((findings) -> Stream.concat(findings.xmp.stream(), Stream.of(findings.extendedXmp))
						.map((packet) -> new String(packet, StandardCharsets.UTF_8))
						.filter((packet) -> packet.indexOf('<') >= 0)
						.map((packet) -> packet.substring(packet.indexOf('<'), packet.lastIndexOf('>') + 1))
						.forEach(packets::add));
			}
		}
		assertThat(packets).hasSizeGreaterThan(10);
		packets.forEach(XmlReaderTests::readAlike);
		Random random = new Random(5);
		for (int round = 0; round < 2_000; round++) {
			readAlike(changed(packets.get(random.nextInt(packets.size())), random));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a b='1' b='2'/>", "<a xmlns:b='u' xmlns:c='u' b:d='' c:d=''/>", "<b:a/>", "<a b:c=''/>",
			"<a xmlns:xmlns='u'/>", "<a xmlns:b=''/>", "<a xmlns:b='http://www.w3.org/XML/1998/namespace'/>",
			"<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:xml='u'/>", "<a:b:c/>", "<:a/>", "<a>]]></a>",
			"<a b='<'/>", "<a b='1'c='2'/>", "<a b=1/>", "<a b/>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#X41;</a>",
			"<a>&#;</a>", "<a>&amp</a>", "<a>&nbsp;</a>", "<a><!-- -- --></a>", "<a><!-- --->",
			"<a><?xml version='1.0'?></a>", " <?xml version='1.0'?><a/>", "<?xml version='2.0'?><a/>",
			"<?xml encoding='UTF-8'?><a/>", "<a/>text", "<a></A>", "<a", "<a>", "<a></a", "<a><![CDATA[</a>",
			"<a>\uFFFF</a>", "<a>\uD800</a>", "<!DOCTYPE a><a/>", "<a><!ELEMENT b></a>", "<1/>", "<a><?p:q r?></a>",
			"<a><b></a></b>", "&lt;a/>", "" })
	void refusesWhatIsNotWellFormed(String xml) {
		assertThat(readAlike(xml)).isFalse();
	}

	@Test
	void tellsTheLineOfTheMistake() {
		assertThat(SafeXml.parse("<a>\r\n<b>\n</a>"))
			.isEqualTo(new SafeXml.Refused("It is not well-formed at line 3."));
	}

	@Test
	void manyDeclarationsAndManyNamesTakeNoTime() {
		StringBuilder xml = new StringBuilder("<a");
		for (int i = 0; i < 9_000; i++) {
			xml.append(" xmlns:p").append(i).append("='urn:").append(i).append('\'');
		}
		xml.append('>');
		for (int i = 0; i < 30_000; i++) {
			xml.append("<p0:").append((char) ('a' + i % 26)).append(i).append("/>");
		}
		assertThat(SafeXml.parse(xml + "</a>")).isInstanceOf(SafeXml.Parsed.class);
	}

	private static String changed(String seed, Random random) {
		StringBuilder xml = new StringBuilder(seed);
		for (int change = random.nextInt(3); change >= 0; change--) {
			int from = random.nextInt(xml.length() + 1);
			int to = Math.min(xml.length(), from + random.nextInt(4));
			String piece = PIECES[random.nextInt(PIECES.length)];
			switch (random.nextInt(4)) {
				case 0 -> xml.insert(from, piece);
				case 1 -> xml.delete(from, to);
				case 2 -> xml.replace(from, to, piece);
				default -> xml.insert(from, xml.substring(Math.max(0, from - random.nextInt(30)), from));
			}
		}
		return xml.toString();
	}

	/**
	 * Whether both took the document; the reference takes some colons that no name has.
	 */
	private static boolean readAlike(String xml) {
		if (STRAY_COLON.matcher(xml).find()) {
			return SafeXml.parse(xml) instanceof SafeXml.Parsed;
		}
		Optional<String> expected = PlatformXml.parse(xml).map(XmlReaderTests::tree);
		Optional<String> ours = (SafeXml.parse(xml) instanceof SafeXml.Parsed(XmlElement root))
				? Optional.of(tree(root)) : Optional.empty();
		assertThat(ours).as(xml).isEqualTo(expected);
		return ours.isPresent();
	}

	private static String tree(XmlElement element) {
		StringBuilder out = new StringBuilder("(").append(name(element.namespace(), element.prefix(), element.name()));
		element.attributes()
			.forEach((attribute) -> out.append(" @")
				.append(name(attribute.namespace(), attribute.prefix(), attribute.name()))
				.append('=')
				.append(attribute.value()));
		for (XmlNode child : element.children()) {
			out.append(' ').append((child instanceof XmlElement inner) ? tree(inner) : child.toString());
		}
		return out.append(')').toString();
	}

	private static String name(String namespace, String prefix, String name) {
		return "{" + namespace + "}" + prefix + ":" + name;
	}

}
