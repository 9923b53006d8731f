package org.cutline.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cutline.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class LocalBlobStoreTests {

	/** SHA-256 of "abc", FIPS 180-2 appendix B.1. */
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	private Path home;

	private LocalBlobStore store;

	@BeforeEach
	void open() throws IOException {
		this.store = new LocalBlobStore(this.home, new FreeSpace(this.home, DataSize.ofBytes(0)));
	}

	@Test
	void aFileIsNamedByTheDigestOfItsOctets() throws IOException {
		Digest digest = keep("abc");
		assertThat(digest.hex()).isEqualTo(ABC);
		assertThat(this.store.original(digest)).hasContent("abc")
			.isEqualTo(this.home.resolve("uploads/originals/ba/" + ABC));
		assertThat(files()).hasSize(1);
	}

	@Test
	void anOriginalIsReadOnly() throws IOException {
		assertThat(Files.getPosixFilePermissions(this.store.original(keep("abc")))).extracting(Enum::name)
			.noneMatch((each) -> each.contains("WRITE"));
	}

	@Test
	void theSameOctetsAreKeptOnce() throws IOException {
		Digest first = keep("abc");
		Object inode = Files.getAttribute(this.store.original(first), "unix:ino");
		assertThat(keep("abc")).isEqualTo(first);
		assertThat(Files.getAttribute(this.store.original(first), "unix:ino")).isEqualTo(inode);
		assertThat(files()).hasSize(1);
	}

	@Test
	void manyWhoKeepTheSameOctetsAtOnceLeaveOneFile() throws IOException {
		byte[] octets = new byte[300_000];
		List<Object> ends = AtOnce.run(8, (number) -> () -> {
			try (Received received = this.store.receive(new ByteArrayInputStream(octets), octets.length)) {
				this.store.keep(received);
				return received.digest();
			}
		});
		assertThat(ends).allSatisfy((end) -> assertThat(end).isEqualTo(ends.getFirst()));
		assertThat(files()).containsExactly(this.store.original((Digest) ends.getFirst()));
	}

	@Test
	void aFileThatIsNotKeptLeavesNothing() throws IOException {
		try (Received received = this.store.receive(stream("abc"), 10)) {
			assertThat(received.size()).isEqualTo(3);
			assertThat(received.path()).hasContent("abc");
		}
		assertThat(files()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 131_071, 131_072, 131_073, 300_000 })
	void aStreamThatBreaksOffLeavesNothing(int octets) throws IOException {
		InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[octets]), new BrokenStream());
		assertThatIOException().isThrownBy(() -> this.store.receive(broken, 1_000_000)).withMessage("the wire was cut");
		assertThat(files()).isEmpty();
	}

	@Test
	void aFileOfTheLimitIsTakenAndOneOctetMoreIsNot() throws IOException {
		try (Received received = this.store.receive(new ByteArrayInputStream(new byte[1000]), 1000)) {
			assertThat(received.size()).isEqualTo(1000);
		}
		assertThatExceptionOfType(TooLarge.class)
			.isThrownBy(() -> this.store.receive(new ByteArrayInputStream(new byte[1001]), 1000))
			.satisfies((refusal) -> assertThat(refusal.limit()).isEqualTo(1000));
		assertThat(files()).isEmpty();
	}

	@Test
	void anEndlessStreamIsCutAtTheLimit() throws IOException {
		assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> this.store.receive(new EndlessStream(), 5_000_000));
		assertThat(files()).isEmpty();
	}

	@Test
	void whatACrashLeftOnItsWayInIsSweptAtTheStartAndNothingElse() throws IOException {
		Digest kept = keep("abc");
		Files.writeString(this.home.resolve("uploads/incoming/11111111-2222-3333-4444-555555555555.part"), "half");
		LocalBlobStore next = new LocalBlobStore(this.home, new FreeSpace(this.home, DataSize.ofBytes(0)));
		assertThat(files()).as("another desk may be running here until the database is open").hasSize(2);
		next.afterSingletonsInstantiated();
		assertThat(files()).containsExactly(this.store.original(kept));
	}

	@Test
	void aRenditionIsReplacedAndGoesWithItsOriginal() throws IOException {
		Digest one = keep("abc");
		Digest other = keep("other");
		this.store.keepRendition(one, 400, new byte[] { 1 });
		this.store.keepRendition(one, 400, new byte[] { 2, 2 });
		this.store.keepRendition(other, 400, new byte[] { 3 });
		assertThat(this.store.rendition(one, 400)).hasBinaryContent(new byte[] { 2, 2 });
		this.store.discard(one);
		assertThat(files()).containsExactlyInAnyOrder(this.store.original(other), this.store.rendition(other, 400));
		this.store.discard(one);
	}

	@Test
	void aDigestIsNeverAPath() {
		assertThat(List.of("", "../../etc/passwd", ABC.toUpperCase(Locale.ROOT), ABC + "0", ABC.substring(1)))
			.allSatisfy((text) -> assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> new Digest(text)));
	}

	private Digest keep(String text) throws IOException {
		try (Received received = this.store.receive(stream(text), 1000)) {
			this.store.keep(received);
			return received.digest();
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.home)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static final class BrokenStream extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("the wire was cut");
		}

	}

	private static final class EndlessStream extends InputStream {

		@Override
		public int read() {
			return 7;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			Arrays.fill(buffer, offset, offset + length, (byte) 7);
			return length;
		}

	}

}
