package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Photoshop's image resources (Adobe Photoshop File Formats Specification, "Image
 * resource blocks"): IIM is one of them, all others are kept as the octets they are.
 *
 * @param resources the resources in their order
 * @param tail octets at the end that are no resource
 */
record ImageResources(List<Resource> resources, byte[] tail) {

	static final String HEADER = "Photoshop 3.0\0";

	static final int IIM = 0x0404;

	static final int IIM_DIGEST = 0x0425;

	static final ImageResources NONE = new ImageResources(List.of(), new byte[0]);

	private static final Set<String> SIGNATURES = Set.of("8BIM", "AgHg", "DCSR", "PHUT", "MeSa");

	/**
	 * Read a run of resources. A resource that runs over the end is kept as far as it
	 * goes.
	 * @param block the run, joined over all segments
	 * @return the resources
	 */
	static ImageResources parse(byte[] block) {
		Octets octets = Octets.of(block);
		List<Resource> resources = new ArrayList<>();
		int at = 0;
		while (resources.size() < Limits.RESOURCES) {
			Resource resource = resource(octets, block, at);
			if (resource == null) {
				break;
			}
			resources.add(resource);
			at += resource.raw().length;
		}
		return new ImageResources(List.copyOf(resources), Arrays.copyOfRange(block, at, block.length));
	}

	private static @Nullable Resource resource(Octets octets, byte[] block, int at) {
		if (!SIGNATURES.contains(octets.ascii(at, 4)) || octets.u8(at + 6) < 0) {
			return null;
		}
		int nameLength = octets.u8(at + 6) + 1;
		int sizeAt = at + 6 + nameLength + nameLength % 2;
		long size = octets.u32(sizeAt);
		if (size < 0) {
			return null;
		}
		int from = sizeAt + 4;
		long end = from + size;
		boolean over = end > block.length;
		int dataEnd = (int) Math.min(end, block.length);
		int next = dataEnd;
		if (!over && size % 2 == 1 && dataEnd < block.length && !SIGNATURES.contains(octets.ascii(dataEnd, 4))) {
			next++;
		}
		return new Resource(octets.u16(at + 4), Arrays.copyOfRange(block, at, next), from - at, dataEnd - from, over);
	}

	List<byte[]> iim() {
		return this.resources.stream().filter((resource) -> resource.id() == IIM).map(Resource::data).toList();
	}

	Optional<byte[]> digest() {
		return this.resources.stream()
			.filter((resource) -> resource.id() == IIM_DIGEST && resource.length() == 16)
			.map(Resource::data)
			.findFirst();
	}

	/**
	 * The same resources with another IIM block and its digest, in the place of the old.
	 * @param iim the new block
	 * @param digest its MD5
	 * @return the new run
	 */
	ImageResources withIim(byte[] iim, byte[] digest) {
		List<Resource> changed = new ArrayList<>();
		boolean iimDone = false;
		boolean digestDone = false;
		for (Resource resource : this.resources) {
			if (resource.id() == IIM) {
				if (!iimDone) {
					changed.add(Resource.of(IIM, iim));
				}
				iimDone = true;
			}
			else if (resource.id() == IIM_DIGEST) {
				if (!digestDone) {
					changed.add(Resource.of(IIM_DIGEST, digest));
				}
				digestDone = true;
			}
			else {
				changed.add(resource);
			}
		}
		if (!iimDone) {
			changed.add(Resource.of(IIM, iim));
		}
		if (!digestDone) {
			changed.add(Resource.of(IIM_DIGEST, digest));
		}
		return new ImageResources(List.copyOf(changed), this.tail);
	}

	/**
	 * The same resources with another digest of an IIM block that is kept elsewhere.
	 * @param digest its MD5
	 * @return the new run
	 */
	ImageResources withDigest(byte[] digest) {
		List<Resource> changed = new ArrayList<>(
				this.resources.stream().filter((resource) -> resource.id() != IIM_DIGEST).toList());
		changed.add(Resource.of(IIM_DIGEST, digest));
		return new ImageResources(List.copyOf(changed), this.tail);
	}

	/**
	 * The resources that are not ours to change.
	 * @return each of them
	 */
	List<Resource> foreign() {
		return this.resources.stream()
			.filter((resource) -> resource.id() != IIM && resource.id() != IIM_DIGEST)
			.toList();
	}

	byte[] encode() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int i = 0; i < this.resources.size(); i++) {
			byte[] raw = this.resources.get(i).raw();
			out.writeBytes(raw);
			if (raw.length % 2 == 1 && i + 1 < this.resources.size()) {
				out.write(0);
			}
		}
		out.writeBytes(this.tail);
		return out.toByteArray();
	}

	/**
	 * One resource.
	 *
	 * @param id its number
	 * @param raw all its octets with signature, name and padding
	 * @param from where in them the data starts
	 * @param length how long the data is
	 * @param cut whether it declares more than there is
	 */
	record Resource(int id, byte[] raw, int from, int length, boolean cut) {

		static Resource of(int id, byte[] data) {
			byte[] raw = new byte[12 + data.length + data.length % 2];
			byte[] head = { '8', 'B', 'I', 'M', (byte) (id >>> 8), (byte) id, 0, 0, (byte) (data.length >>> 24),
					(byte) (data.length >>> 16), (byte) (data.length >>> 8), (byte) data.length };
			System.arraycopy(head, 0, raw, 0, head.length);
			System.arraycopy(data, 0, raw, head.length, data.length);
			return new Resource(id, raw, head.length, data.length, false);
		}

		byte[] data() {
			return Arrays.copyOfRange(this.raw, this.from, this.from + this.length);
		}

	}

}
