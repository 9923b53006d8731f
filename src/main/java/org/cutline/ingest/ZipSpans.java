package org.cutline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the octets of each file of an archive are. In an honest archive no two share any;
 * a few kilobytes that many share are how a small archive becomes a huge one.
 */
final class ZipSpans {

	private static final int HEADER = 0x04034b50;

	private static final int HEADER_LENGTH = 30;

	private final Map<ZipMember, Span> spans = new HashMap<>();

	private final Set<ZipMember> overlapping = new HashSet<>();

	private final boolean listed;

	ZipSpans(ZipOctets zip, ZipListing listing) throws IOException {
		this.listed = !listing.members().isEmpty();
		List<Span> inOrder = new ArrayList<>();
		for (ZipMember member : listing.members()) {
			Span span = span(zip, member);
			if (span.data() >= 0 && span.end() <= listing.end()) {
				inOrder.add(span);
				Span twin = this.spans.put(member, span);
				if (twin != null) {
					this.overlapping.add(member);
				}
			}
		}
		inOrder.sort(Comparator.comparingLong((span) -> span.member().at()));
		Span widest = null;
		for (Span span : inOrder) {
			if (widest != null && span.member().at() < widest.end()) {
				this.overlapping.add(span.member());
				this.overlapping.add(widest.member());
			}
			if (widest == null || span.end() > widest.end()) {
				widest = span;
			}
		}
	}

	/** Whether files are listed, and not one is where the list says. */
	boolean isLost() {
		return this.listed && this.spans.isEmpty();
	}

	/**
	 * Where a file's packed octets begin.
	 * @throws ZipRefusal if they are not in the archive, or not its own
	 */
	long data(ZipMember member) throws ZipRefusal {
		Span span = this.spans.get(member);
		if (span == null) {
			throw ZipRefusal.damaged();
		}
		if (this.overlapping.contains(member)) {
			throw ZipRefusal.overlapping();
		}
		return span.data();
	}

	private static Span span(ZipOctets zip, ZipMember member) throws IOException {
		try {
			ByteBuffer header = zip.at(member.at(), HEADER_LENGTH);
			if (header.getInt(0) == HEADER && member.packed() >= 0) {
				long data = member.at() + HEADER_LENGTH + ZipOctets.unsigned(header, 26)
						+ ZipOctets.unsigned(header, 28);
				return new Span(member, data, Math.addExact(data, member.packed()));
			}
		}
		catch (EOFException | ArithmeticException ex) {
			return new Span(member, -1, -1);
		}
		return new Span(member, -1, -1);
	}

	private record Span(ZipMember member, long data, long end) {
	}

}
