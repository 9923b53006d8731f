package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CopyOfFileTests {

	private static final MetadataEdits EDITS = MetadataEdits.none().with(Field.CITY, "Tokyo");

	@TempDir
	private Path folder;

	private Path original(int trailer) throws IOException {
		byte[] file = JpegBuilder.jpeg().iim(JpegBuilder.dataset(105, "G7")).build();
		byte[] longer = Arrays.copyOf(file, file.length + trailer);
		Arrays.fill(longer, file.length, longer.length, (byte) 7);
		return Files.write(this.folder.resolve("original.jpg"), longer);
	}

	private WriteOutcome write(Path original) throws IOException {
		return MetadataWriter.write(original, EDITS, WriteOptions.defaults(), this.folder.resolve("copy.jpg"));
	}

	@Test
	void aFileTooLongForTheMemoryIsWrittenAndVerifiedPieceByPiece() throws IOException {
		int trailer = (int) CopyOfFile.SHORT + 1;
		assertThat(write(original(trailer))).isInstanceOf(WriteOutcome.Written.class);
		byte[] copy = Files.readAllBytes(this.folder.resolve("copy.jpg"));
		assertThat(((MetadataReading.Read) MetadataReader.read(copy)).metadata().text(Field.CITY)).isEqualTo("Tokyo");
		byte[] end = Arrays.copyOfRange(copy, copy.length - trailer, copy.length);
		byte[] expected = new byte[trailer];
		Arrays.fill(expected, (byte) 7);
		assertThat(Arrays.equals(end, expected)).isTrue();
	}

	@Test
	void anOlderCopyIsReplacedAndNothingElseIsLeftInItsFolder() throws IOException {
		Path original = original(100);
		Files.writeString(this.folder.resolve("copy.jpg"), "an older copy");
		assertThat(write(original)).isInstanceOf(WriteOutcome.Written.class);
		assertThat(names()).containsExactly("copy.jpg", "original.jpg");
		assertThat(Files.size(this.folder.resolve("copy.jpg"))).isGreaterThan(Files.size(original));
	}

	@Test
	void aFolderInTheWayIsNotReplacedAndNothingIsLeftBehind() throws IOException {
		Path original = original(0);
		Path target = this.folder.resolve("copy.jpg");
		Files.createDirectory(target);
		Files.createFile(target.resolve("kept"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> write(original));
		assertThat(names()).containsExactly("copy.jpg", "original.jpg");
		assertThat(target.resolve("kept")).exists();
	}

	@Test
	void aCopyWithAnOctetMoreOrLessIsNotRight() throws IOException {
		byte[] file = Files.readAllBytes(original(50));
		Octets original = Octets.of(file);
		WritePlan plan = new WritePlan(MetadataReader.findings(ImageFormat.JPEG, original), MetadataEdits.none(),
				WriteOptions.defaults());
		Layout.Parts layout = new Layout.Parts(2, List.of(new Part.Kept(2, file.length - 2)));
		byte[] changed = file.clone();
		changed[file.length - 20]++;
		assertThat(new Verification(original, Octets.of(changed)).complaint(layout, plan)).isPresent();
		byte[] longer = Arrays.copyOf(file, file.length + 1);
		assertThat(new Verification(original, Octets.of(longer)).complaint(layout, plan)).isPresent();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
