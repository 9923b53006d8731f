package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A digest of what makes the picture of a file and of nothing that is said about it: two
 * files with the same one show the same pixels, whatever their captions are. The stored
 * form counts, so a picture that was compressed again has another one.
 */
public final class PictureDigest {

	private static final Set<String> PNG = Set.of("IHDR", "PLTE", "tRNS", "IDAT");

	private static final Set<String> WEBP = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF");

	private static final int TABLES_OF_CODES = 0xC4;

	private static final int TABLES_OF_STEPS = 0xDB;

	private static final int RESTARTS = 0xDD;

	private final Octets octets;

	private final MessageDigest sum = sha256();

	private final OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), this.sum);

	/**
	 * How much may be read, so that a file that points in circles is not read for ever.
	 */
	private long left;

	private boolean any;

	private PictureDigest(Octets octets) {
		this.octets = octets;
		this.left = 2 * octets.size();
	}

	/**
	 * The digest of a file's picture.
	 * @param file the file
	 * @return 64 hexadecimal digits of SHA-256, or empty for a format that is not taken
	 * apart (all but JPEG, PNG, WebP and TIFF) and for a file without a picture
	 * @throws IOException if the file system fails
	 */
	public static Optional<String> of(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return of(Octets.of(channel));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	static Optional<String> of(byte[] file) {
		try {
			return of(Octets.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<String> of(Octets octets) throws IOException {
		Optional<ImageFormat> format = FormatProbe.probe(octets);
		return format.isEmpty() ? Optional.empty() : new PictureDigest(octets).digest(format.get());
	}

	private Optional<String> digest(ImageFormat format) throws IOException {
		boolean whole = switch (format) {
			case JPEG -> jpeg();
			case PNG -> png();
			case WEBP -> webp();
			case TIFF -> new PictureOfTiff(this.octets).copyTo(this::add);
			case GIF, HEIC, AVIF, RAW, PSD, JXL, BMP -> false;
		};
		return (whole && this.any && this.left >= 0) ? Optional.of(HexFormat.of().formatHex(this.sum.digest()))
				: Optional.empty();
	}

	/** What decoding needs, and then all from the first scan to the picture's end. */
	private boolean jpeg() throws IOException {
		JpegFile file = JpegFile.parse(this.octets);
		if (file.restFrom() < 0) {
			return false;
		}
		for (JpegFile.Piece piece : file.pieces()) {
			int marker = piece.marker();
			if (JpegFile.isFrame(marker) || marker == TABLES_OF_CODES || marker == TABLES_OF_STEPS
					|| marker == RESTARTS) {
				add(piece.at(), piece.length());
			}
		}
		long end = JpegScans.count(file).end();
		add(file.restFrom(), ((end < 0) ? this.octets.size() : end) - file.restFrom());
		return true;
	}

	/** However the packed rows are cut into chunks, they are the same rows. */
	private boolean png() throws IOException {
		String before = "";
		for (PngFile.Chunk chunk : PngFile.parse(this.octets).chunks()) {
			if (PNG.contains(chunk.type())) {
				if (!chunk.type().equals(before)) {
					name(chunk.type());
				}
				add(chunk.at() + 8, chunk.length());
				before = chunk.type();
			}
		}
		return before.equals("IDAT");
	}

	private boolean webp() throws IOException {
		for (WebpFile.Chunk chunk : WebpFile.parse(this.octets).chunks()) {
			if (WEBP.contains(chunk.type())) {
				name(chunk.type());
				add(chunk.at() + 8, chunk.length());
			}
		}
		return true;
	}

	private void name(String type) throws IOException {
		this.out.write(type.getBytes(StandardCharsets.ISO_8859_1));
	}

	private void add(long at, long length) throws IOException {
		long there = Math.clamp(length, 0, Math.max(0, this.octets.size() - at));
		this.left -= there;
		if (this.left >= 0 && there > 0) {
			this.any = true;
			this.octets.copyTo(at, there, this.out);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
