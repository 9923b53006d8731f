package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Walks a file's structure from end to end before anything else touches it, decoding
 * nothing and never believing a declared length.
 */
public final class FileGate {

	private static final long LONG_TRAILER = 64 * 1024;

	private final Octets octets;

	private final String name;

	private final long maxPixels;

	private final List<MetadataProblem> remarks = new ArrayList<>();

	private FileGate(Octets octets, String name, long maxPixels) {
		this.octets = octets;
		this.name = name;
		this.maxPixels = maxPixels;
	}

	/**
	 * Inspect a file.
	 * @param file the file
	 * @param name the name it came with, only used to say what it claims to be
	 * @param maxPixels how many pixels are allowed, width times height
	 * @return what it is, or why it is refused
	 * @throws IOException if the file system fails
	 */
	public static FileInspection inspect(Path file, String name, long maxPixels) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return new FileGate(Octets.of(channel), name, maxPixels).inspect();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Inspect a file that is in memory.
	 * @param file the file's octets
	 * @param name the name it came with
	 * @param maxPixels how many pixels are allowed, width times height
	 * @return what it is, or why it is refused
	 */
	public static FileInspection inspect(byte[] file, String name, long maxPixels) {
		return new FileGate(Octets.of(file), name, maxPixels).inspect();
	}

	private FileInspection inspect() {
		if (this.octets.size() == 0) {
			return refused(FileInspection.Refusal.EMPTY, "is empty");
		}
		Optional<ImageFormat> format = FormatProbe.probe(this.octets);
		if (format.isEmpty()) {
			return noPicture();
		}
		FileInspection fault = fault(format.get());
		return (fault != null) ? fault : sized(format.get());
	}

	private FileInspection noPicture() {
		String kind = OtherKinds.of(this.octets);
		Optional<ImageFormat> claimed = ImageFormat.ofFileName(this.name);
		if (claimed.isPresent()) {
			return refused(FileInspection.Refusal.NOT_WHAT_IT_CLAIMS,
					"is named as a " + claimed.get().label() + " picture, but is " + (kind.isEmpty() ? "none" : kind));
		}
		return refused(FileInspection.Refusal.NOT_A_PICTURE,
				"is not a picture" + (kind.isEmpty() ? "" : "; it is " + kind));
	}

	private @Nullable FileInspection fault(ImageFormat format) {
		return switch (format) {
			case JPEG -> jpeg();
			case PNG -> PngFile.parse(this.octets).whole() ? null : cutOff();
			case WEBP -> WebpFile.parse(this.octets).whole() ? null : cutOff();
			case TIFF -> StripsOfTiff.areWhole(this.octets) ? null : cutOff();
			case HEIC, AVIF -> BmffReader.read(format, this.octets).problems.stream()
				.anyMatch((problem) -> problem.code().equals("bmff.cut")) ? cutOff() : null;
			case GIF -> (this.octets.u8(this.octets.size() - 1) == 0x3B) ? null : cutOff();
			case RAW, PSD, JXL, BMP -> null;
		};
	}

	private @Nullable FileInspection jpeg() {
		JpegFile file = JpegFile.parse(this.octets);
		JpegScans scans = JpegScans.count(file);
		if (file.restFrom() < 0) {
			if (file.pieces().size() >= Limits.JPEG_SEGMENTS) {
				return refused(FileInspection.Refusal.UNREASONABLE, "is made of thousands of segments");
			}
			boolean started = file.pieces().stream().anyMatch((piece) -> piece.marker() != JpegFile.Piece.STRAY);
			return started ? cutOff()
					: refused(FileInspection.Refusal.NOT_WHAT_IT_CLAIMS, "starts as a JPEG picture, but is none");
		}
		if (scans.frames() > 1 || scans.scans() > Limits.JPEG_SCANS) {
			return refused(FileInspection.Refusal.UNREASONABLE, (scans.frames() > 1)
					? "holds more than one frame, which no camera makes" : "holds more than 100 scans of one picture");
		}
		if (scans.frames() == 0) {
			return refused(FileInspection.Refusal.DAMAGED, "has no frame header");
		}
		if (scans.end() < 0) {
			return cutOff();
		}
		if (this.octets.size() - scans.end() > LONG_TRAILER) {
			this.remarks.add(new MetadataProblem("file.trailer",
					"%d octets follow the picture.".formatted(this.octets.size() - scans.end() - 2)));
		}
		return null;
	}

	private FileInspection sized(ImageFormat format) {
		Findings findings = MetadataReader.findings(format, this.octets);
		boolean knows = format != ImageFormat.RAW && format != ImageFormat.JXL;
		long pixels = (long) findings.width * findings.height;
		if (knows && pixels == 0) {
			return refused(FileInspection.Refusal.DAMAGED, "does not say how large its picture is");
		}
		if (pixels > this.maxPixels || findings.width > Limits.SIDE || findings.height > Limits.SIDE) {
			return refused(FileInspection.Refusal.TOO_MANY_PIXELS,
					"has %,d × %,d pixels; up to %,d megapixels are taken in".formatted(findings.width, findings.height,
							this.maxPixels / 1_000_000));
		}
		ImageFormat.ofFileName(this.name)
			.filter((claimed) -> claimed != format && format != ImageFormat.RAW && claimed != ImageFormat.RAW)
			.ifPresent((claimed) -> this.remarks.add(new MetadataProblem("file.other-format",
					"It is named as a " + claimed.label() + " picture, but is a " + format.label() + " picture.")));
		return new FileInspection.Accepted(format, findings.width, findings.height, this.remarks);
	}

	private FileInspection cutOff() {
		return refused(FileInspection.Refusal.CUT_OFF, "is cut off: it ends before its picture does");
	}

	private FileInspection refused(FileInspection.Refusal refusal, String predicate) {
		return new FileInspection.Refused(refusal, "“" + this.name + "” " + predicate + ".");
	}

}
