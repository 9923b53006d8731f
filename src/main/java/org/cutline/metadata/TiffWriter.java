package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Lays out a TIFF file anew by adding to its end: values that have no room where the old
 * ones were, and the first directory if it has more entries now. No octet that is there
 * moves (TIFF 6.0; XMP Specification Part 3, 1.2.3 for the tags).
 */
final class TiffWriter {

	private static final int BYTE = 1;

	private static final int UNDEFINED = 7;

	private static final int LONG = 4;

	/** Offsets have 32 bits. */
	private static final long LONGEST = 0xFFFFFFFFL - 16 * Limits.XMP_OCTETS;

	private final ExifPatch patch;

	private final WritePlan plan;

	private TiffWriter(Octets octets, WritePlan plan) {
		this.patch = new ExifPatch(octets);
		this.plan = plan;
	}

	static Layout layout(Octets octets, WritePlan plan) {
		TiffWriter writer = new TiffWriter(octets, plan);
		if (writer.patch.tiff().isBig() || octets.size() > LONGEST) {
			return new Layout.Refused("write.format", "Captions are not written into BigTIFF files.");
		}
		if (!writer.patch.isSound()) {
			return new Layout.Refused("write.damaged", "The first directory of the TIFF file is damaged.");
		}
		return writer.layout();
	}

	private Layout layout() {
		return switch (this.plan.packet(0)) {
			case PacketEdit.Refused(String reason) -> new Layout.Refused("write.xmp", reason);
			case PacketEdit.Edited(XmpEditor xmp) -> {
				write(xmp);
				yield new Layout.Parts(0, this.patch.octets().parts(0));
			}
		};
	}

	private void write(XmpEditor xmp) {
		this.plan.exif().protect(this.patch);
		Iim old = oldIim();
		Iim iim = this.plan.iim(old);
		Map<Integer, String> texts = this.plan.exif().texts(this.patch);
		List<Integer> tags = new ArrayList<>(ExifPlan.tagsOf(texts));
		if (xmp.isChanged()) {
			tags.add(TiffReader.XMP);
		}
		if (iim != null) {
			tags.add(TiffReader.IIM);
		}
		this.patch.addEntries(tags);
		texts.forEach(this.patch::setText);
		if (xmp.isChanged()) {
			this.patch.set(TiffReader.XMP, BYTE, WritePlan.packet(xmp, Limits.XMP_OCTETS));
		}
		if (iim != null && !Arrays.equals(iim.encode(), old.encode())) {
			write(iim.encode());
		}
		if (this.plan.removesCredentials()) {
			this.patch.tiff().find("IFD0", TiffReader.CREDENTIALS).ifPresent(this.patch::remove);
		}
	}

	/** Where it was long numbers it stays so, for those who look for them. */
	private void write(byte[] iim) {
		boolean words = this.patch.tiff()
			.find("IFD0", TiffReader.IIM)
			.filter((entry) -> entry.type() == LONG && entry.size() > 4)
			.isPresent();
		this.patch.set(TiffReader.IIM, words ? LONG : UNDEFINED,
				words ? Arrays.copyOf(iim, (iim.length + 3) / 4 * 4) : iim);
		byte[] old = resources();
		if (old != null) {
			ImageResources resources = ImageResources.parse(old);
			boolean inside = !resources.iim().isEmpty();
			byte[] made = inside ? resources.withIim(iim, DigestState.md5(iim)).encode()
					: resources.withDigest(DigestState.md5(iim)).encode();
			this.patch.set(TiffReader.IMAGE_RESOURCES, BYTE, made);
		}
	}

	private byte @Nullable [] resources() {
		return this.patch.tiff()
			.find("IFD0", TiffReader.IMAGE_RESOURCES)
			.filter((entry) -> entry.size() <= Limits.RESOURCE_OCTETS)
			.map((entry) -> this.patch.tiff().bytes(entry, Limits.RESOURCE_OCTETS))
			.orElse(null);
	}

	private Iim oldIim() {
		List<Iim.Dataset> datasets = new ArrayList<>();
		this.plan.findings().iim.forEach((block) -> datasets.addAll(Iim.parse(block).datasets()));
		return new Iim(datasets, List.of());
	}

}
