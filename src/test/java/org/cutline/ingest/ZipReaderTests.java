package org.cutline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cutline.ingest.IntakeOutcome.AlreadyHere;
import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.photo.PhotoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ZipReaderTests {

	private static final byte[] A = text("the first picture, the first picture");

	private static final byte[] B = text("the second");

	private static final IntakeOutcome TAKEN = new AlreadyHere(new PhotoId(1));

	private final Map<String, byte[]> taken = new LinkedHashMap<>();

	private final List<ZipLine> lines = new ArrayList<>();

	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource("honestArchives")
	void everyFileOfAnHonestArchiveIsTaken(String kind, byte[] zip) throws IOException {
		read(zip);
		assertThat(told().stream().map((line) -> line.replace('\\', '/'))).containsExactly("pool/a.jpg taken",
				"b.jpg taken");
		assertThat(this.taken.get("a.jpg")).isEqualTo(A);
		assertThat(this.taken.get("b.jpg")).isEqualTo(B);
	}

	static List<Object[]> honestArchives() throws IOException {
		byte[] plain = Zips.of("pool/a.jpg", A, "b.jpg", B);
		return List.of(new Object[] { "deflated", plain },
				new Object[] { "stored", new Zips().stored("pool/a.jpg", A).stored("b.jpg", B).octets() },
				new Object[] { "streamed", new Zips().streamed("pool/a.jpg", A).streamed("b.jpg", B).octets() },
				new Object[] { "from Windows", Zips.of("pool\\a.jpg", A, "b.jpg", B) },
				new Object[] { "with a program before it", joined(text("#!/bin/sh"), plain) },
				new Object[] { "by java.util.zip", byJava() });
	}

	@ParameterizedTest(name = "{0} is {2}")
	@MethodSource("refusedFiles")
	void aFileThatIsRefusedDoesNotStopTheOthers(String name, Zips zip, String code) throws IOException {
		read(zip.deflated("b.jpg", B).octets());
		assertThat(told()).contains(name + " " + code, "b.jpg taken").hasSize(2);
		assertThat(this.taken.keySet()).containsExactly("b.jpg");
		assertThat(sentence()).matches("Its? .{10,100}\\.");
	}

	static List<Object[]> refusedFiles() {
		return List.of(new Object[] { "../../etc/cron.d/x.jpg", zip("../../etc/cron.d/x.jpg"), "zip.path" },
				new Object[] { "..\\x.jpg", zip("..\\x.jpg"), "zip.path" },
				new Object[] { "/etc/passwd", zip("/etc/passwd"), "zip.path" },
				new Object[] { "C:\\x.jpg", zip("C:\\x.jpg"), "zip.path" },
				new Object[] { "pool/..", zip("pool/.."), "zip.path" },
				new Object[] { "link.jpg", new Zips().link("link.jpg", "/etc/passwd"), "zip.link" },
				new Object[] { "locked.jpg", new Zips().locked("locked.jpg", A), "zip.locked" },
				new Object[] { "more.ZIP", new Zips().stored("more.ZIP", Zips.of("a.jpg", A)), "zip.nested" },
				new Object[] { "a.jpg", new Zips().packedBy(93, "a.jpg", A), "zip.method" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 16, 4711), "zip.damaged" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 24, 3), "zip.damaged" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 24, 300), "zip.damaged" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 20, 0x7FFFFFFF), "zip.damaged" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 42, 0x7FFFFFFF), "zip.damaged" },
				new Object[] { "a.jpg", zip("a.jpg").lie(0, 42, 5), "zip.damaged" },
				new Object[] { "zeroes.jpg", new Zips().deflated("zeroes.jpg", new byte[4 << 20]), "zip.bomb" });
	}

	@Test
	void twoFilesOfOneNameAreTwoFiles() throws IOException {
		read(Zips.of("a.jpg", A, "a.jpg", B));
		assertThat(told()).containsExactly("a.jpg taken", "a.jpg taken");
	}

	@Test
	void filesThatShareTheirOctetsAreRefused() throws IOException {
		read(zip("a.jpg").again(0, "b.jpg").again(0, "c.jpg").deflated("d.jpg", B).octets());
		assertThat(told()).containsExactly("a.jpg zip.overlap", "b.jpg zip.overlap", "c.jpg zip.overlap",
				"d.jpg taken");
	}

	@Test
	void aFileThatReachesIntoTheNextIsRefusedWithIt() throws IOException {
		read(zip("a.jpg").lie(0, 20, A.length + 20).deflated("b.jpg", B).deflated("c.jpg", B).octets());
		assertThat(told()).containsExactly("a.jpg zip.overlap", "b.jpg zip.overlap", "c.jpg taken");
	}

	@Test
	void foldersAndClutterArePassedOver() throws IOException {
		read(new Zips().stored("pool/", new byte[0])
			.deflated("pool/a.jpg", A)
			.deflated("__MACOSX/pool/._a.jpg", B)
			.deflated("pool/.DS_Store", B)
			.deflated("pool/Thumbs.db", B)
			.octets());
		assertThat(told()).containsExactly("pool/a.jpg taken");
	}

	@Test
	void ofTooManyFilesTheFirstAreTaken() throws IOException {
		read(Zips.of("a.jpg", A, "b.jpg", B, "c.jpg", A, "d.jpg", B, "e.jpg", A), new ZipLimits(3, 1_000, 200));
		assertThat(told()).containsExactly("a.jpg taken", "b.jpg taken", "c.jpg taken", "pool.zip zip.too-many");
	}

	@Test
	void tenThousandFilesAreNotEvenListed() throws IOException {
		Zips zip = new Zips();
		for (int number = 0; number < 12_000; number++) {
			zip.stored(number + ".jpg", B);
		}
		read(zip.octets());
		assertThat(this.lines).hasSize(1_001);
		assertThat(told().getLast()).isEqualTo("pool.zip zip.too-many");
	}

	@Test
	void theSumIsCountedWhileInflatingWhateverIsDeclared() throws IOException {
		read(Zips.of("a.jpg", A, "b.jpg", A, "c.jpg", A), new ZipLimits(9, A.length + 5L, 200));
		assertThat(told()).containsExactly("a.jpg taken", "b.jpg zip.too-large", "pool.zip zip.too-large");
		assertThat(this.taken.keySet()).containsExactly("a.jpg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "deflated", "stored", "streamed" })
	void ofACutOffArchiveWhatCameWholeIsTaken(String kind) throws IOException {
		Zips zip = new Zips();
		byte[] large = new byte[3_000];
		new Random(5).nextBytes(large);
		for (String name : List.of("a.jpg", "b.jpg", "c.jpg")) {
			switch (kind) {
				case "deflated" -> zip.deflated(name, large);
				case "stored" -> zip.stored(name, large);
				default -> zip.streamed(name, large);
			}
		}
		byte[] whole = zip.octets();
		read(Arrays.copyOf(whole, 7_000));
		assertThat(told()).containsExactly("a.jpg taken", "b.jpg taken", "pool.zip zip.cut-off");
		assertThat(this.taken.get("b.jpg")).isEqualTo(large);
	}

	@Test
	void whereTheListIsDamagedTheFilesAreFoundWithoutIt() throws IOException {
		byte[] zip = Zips.of("a.jpg", A, "b.jpg", B);
		zip[zip.length - 6] ^= 0x55;
		read(zip);
		assertThat(told()).containsExactly("a.jpg taken", "b.jpg taken", "pool.zip zip.broken-list");
	}

	@Test
	void whereTheListIsMissingItIsSaid() throws IOException {
		read(zip("a.jpg").withoutList().octets());
		assertThat(told()).containsExactly("a.jpg taken", "pool.zip zip.cut-off");
	}

	@Test
	void whatIsNoArchiveIsSaidToBeNone() throws IOException {
		for (byte[] octets : List.of(new byte[0], text("PK"), text("GIF89a, not an archive"), new byte[100_000])) {
			this.lines.clear();
			read(octets);
			assertThat(told()).containsExactly("pool.zip zip.unreadable");
		}
		this.lines.clear();
		read(new Zips().octets());
		assertThat(told()).containsExactly("pool.zip zip.empty");
	}

	@Test
	void namesAreReadInUtf8OrTheOldCodePage() throws IOException {
		read(new Zips().namedIn(StandardCharsets.UTF_8, "Łódź.jpg", A)
			.namedIn(Charset.forName("IBM437"), "Año.jpg", B)
			.octets());
		assertThat(told()).containsExactly("Łódź.jpg taken", "Año.jpg taken");
	}

	@Test
	void aDeskThatFailsIsNotTheArchivesFault() throws IOException {
		Path file = write(Zips.of("a.jpg", A, "b.jpg", B));
		assertThatIOException()
			.isThrownBy(() -> new ZipReader(ZipLimits.STANDARD).read(file, "pool.zip", (name, in) -> {
				throw new IOException("the disk is gone");
			}, this.lines::add))
			.withMessage("the disk is gone");
		assertThat(this.lines).isEmpty();
	}

	@Test
	void noArchiveWithAnOctetChangedOrCutBreaksTheReader() throws IOException {
		byte[] zip = new Zips().deflated("a.jpg", A).streamed("b.jpg", B).stored("c.jpg", A).octets();
		for (int place = 0; place < zip.length; place++) {
			for (int change : new int[] { 0x01, 0x80, 0xFF }) {
				byte[] other = zip.clone();
				other[place] ^= (byte) change;
				read(other);
			}
			read(Arrays.copyOf(zip, place));
		}
		assertThat(this.taken.values()).allSatisfy((each) -> assertThat(each).isIn(A, B));
	}

	private void read(byte[] octets) throws IOException {
		read(octets, ZipLimits.STANDARD);
	}

	private void read(byte[] octets, ZipLimits limits) throws IOException {
		new ZipReader(limits).read(write(octets), "pool.zip", this::take, this.lines::add);
	}

	private IntakeOutcome take(String name, InputStream content) throws IOException {
		this.taken.put(name, content.readAllBytes());
		return TAKEN;
	}

	private Path write(byte[] octets) throws IOException {
		return Files.write(this.folder.resolve("pool.zip"), octets);
	}

	private List<String> told() {
		return this.lines.stream()
			.map((line) -> line.fileName() + " "
					+ ((line.outcome() instanceof Refused refused) ? refused.code() : "taken"))
			.toList();
	}

	private String sentence() {
		return this.lines.stream()
			.map(ZipLine::outcome)
			.filter(Refused.class::isInstance)
			.map((outcome) -> ((Refused) outcome).sentence())
			.findFirst()
			.orElseThrow();
	}

	private static Zips zip(String name) {
		return new Zips().deflated(name, A);
	}

	private static byte[] byJava() throws IOException {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(octets)) {
			zip.setComment("two pictures");
			zip.putNextEntry(new ZipEntry("pool/a.jpg"));
			zip.write(A);
			zip.putNextEntry(new ZipEntry("b.jpg"));
			zip.write(B);
		}
		return octets.toByteArray();
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
