package org.cutline.rendition.jpeg;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Reads a JPEG no larger than it is wanted: of each block only as many samples are made
 * as are needed, and colours stay differences at their own size. It reads what cameras
 * and agencies write: Huffman codes, eight bits, grey or YCbCr, in one scan or many. For
 * everything else, and at the first oddity, it leaves the file to other readers.
 */
public final class JpegReader {

	/**
	 * How many coefficients of a progressive file are kept at most, two octets each: a
	 * quarter of the memory.
	 */
	private static final long MOST_COEFFICIENTS = Runtime.getRuntime().maxMemory() / 8;

	private final byte[] octets;

	private final int edge;

	private final int[][] quantization = new int[4][];

	private final @Nullable HuffmanTable[] means = new @Nullable HuffmanTable[4];

	private final @Nullable HuffmanTable[] waves = new @Nullable HuffmanTable[4];

	private final TreeMap<Integer, byte[]> profile = new TreeMap<>();

	private final List<Component> components = new ArrayList<>();

	private @Nullable Frame frame;

	private boolean otherColours;

	private int interval;

	private int at = 2;

	private JpegReader(byte[] octets, int edge) {
		this.octets = octets;
		this.edge = edge;
	}

	/**
	 * Reads a picture.
	 * @param octets the file
	 * @param edge the longest edge that will be shown
	 * @return the picture, its longest edge at least that long where the file's is; or
	 * empty if other readers have to try
	 */
	public static Optional<JpegPicture> read(byte[] octets, int edge) {
		try {
			return Optional.of(new JpegReader(octets, edge).read());
		}
		catch (Unfit ex) {
			return Optional.empty();
		}
	}

	private JpegPicture read() throws Unfit {
		if (this.octets.length < 4 || (this.octets[0] & 0xFF) != 0xFF || (this.octets[1] & 0xFF) != Marker.SOI) {
			throw new Unfit("no JPEG");
		}
		int marker = marker();
		while (marker != Marker.EOI) {
			segment(marker);
			marker = marker();
		}
		Frame read = frame();
		if (this.otherColours && this.components.size() == 3) {
			throw new Unfit("colours of another kind");
		}
		if (!this.components.stream().allMatch(Component::seen)) {
			throw new Unfit("a component is missing");
		}
		if (read.progressive()) {
			this.components.forEach(Component::drawAll);
		}
		return new JpegPicture(Planes.of(this.components.stream().map(Component::plane).toList()), read.width(),
				read.height(), profile());
	}

	private int marker() throws Unfit {
		if (this.at >= this.octets.length || (this.octets[this.at] & 0xFF) != 0xFF) {
			throw new Unfit("no marker where one should be");
		}
		while (this.at < this.octets.length && (this.octets[this.at] & 0xFF) == 0xFF) {
			this.at++;
		}
		if (this.at >= this.octets.length) {
			throw new Unfit("it ends early");
		}
		return this.octets[this.at++] & 0xFF;
	}

	private void segment(int marker) throws Unfit {
		Segment head = new Segment(this.octets, this.at, this.octets.length);
		int length = head.u16();
		if (length < 2 || this.at + length > this.octets.length) {
			throw new Unfit("a segment is too long");
		}
		Segment segment = new Segment(this.octets, this.at + 2, this.at + length);
		this.at += length;
		switch (marker) {
			case Marker.DQT -> quantization(segment);
			case Marker.DHT -> huffman(segment);
			case Marker.DRI -> this.interval = segment.u16();
			case Marker.APP2 -> colours(segment);
			case Marker.APP14 -> adobe(segment);
			case Marker.SOF0, Marker.SOF1, Marker.SOF2 -> begin(Frame.read(marker == Marker.SOF2, segment));
			case Marker.SOS -> scan(segment);
			default -> {
				if (marker < Marker.APP0 && marker != 0x01 || marker == Marker.DNL) {
					// Arithmetic codes, losslessness, layers: nothing that cameras write.
					throw new Unfit("a marker of another kind");
				}
			}
		}
	}

	private void quantization(Segment segment) throws Unfit {
		while (segment.left() > 0) {
			int kind = segment.u8();
			if ((kind & 15) > 3 || kind >> 4 > 1) {
				throw new Unfit("a table of another kind");
			}
			int[] table = new int[64];
			for (int place : Zigzag.ORDER) {
				table[place] = (kind >> 4 == 0) ? segment.u8() : segment.u16();
			}
			this.quantization[kind & 15] = table;
		}
	}

	private void huffman(Segment segment) throws Unfit {
		while (segment.left() > 0) {
			int kind = segment.u8();
			if ((kind & 15) > 3 || kind >> 4 > 1) {
				throw new Unfit("a table of another kind");
			}
			int[] counts = new int[16];
			int sum = 0;
			for (int length = 0; length < 16; length++) {
				counts[length] = segment.u8();
				sum += counts[length];
			}
			int[] symbols = new int[sum];
			for (int i = 0; i < sum; i++) {
				symbols[i] = segment.u8();
			}
			((kind >> 4 == 0) ? this.means : this.waves)[kind & 15] = new HuffmanTable(counts, symbols);
		}
	}

	/** A profile comes in numbered pieces (ICC.1:2022, B.4). */
	private void colours(Segment segment) throws Unfit {
		if (segment.named("ICC_PROFILE")) {
			int number = segment.u8();
			segment.u8();
			this.profile.put(number, segment.rest());
		}
	}

	private byte @Nullable [] profile() {
		if (this.profile.isEmpty()) {
			return null;
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		this.profile.values().forEach(whole::writeBytes);
		return whole.toByteArray();
	}

	/** Adobe's mark says whether three colours were transformed; 1 is YCbCr. */
	private void adobe(Segment segment) {
		byte[] mark = segment.rest();
		boolean adobe = mark.length >= 12 && new String(mark, 0, 5, StandardCharsets.US_ASCII).equals("Adobe");
		this.otherColours |= adobe && mark[11] != 1;
	}

	private void begin(Frame read) throws Unfit {
		if (this.frame != null || read.progressive() && read.coefficients() > MOST_COEFFICIENTS) {
			throw new Unfit("a frame of another kind");
		}
		List<Frame.Declared> declared = read.declared();
		if (declared.size() == 3 && declared.get(0).id() == 'R' && declared.get(1).id() == 'G'
				&& declared.get(2).id() == 'B') {
			throw new Unfit("colours of another kind");
		}
		this.frame = read;
		int longest = Math.max(read.width(), read.height());
		for (Frame.Declared each : declared) {
			// Colours are shown at half the size of brightness.
			int wanted = (each == declared.getFirst()) ? this.edge : Math.ceilDiv(this.edge, 2);
			int own = Math.max(read.width(each), read.height(each));
			int shown = (longest > this.edge) ? Math.min(wanted, own) : own;
			this.components.add(new Component(each, read, Math.clamp(Math.ceilDiv(8 * shown, own), 1, 8)));
		}
	}

	private Frame frame() throws Unfit {
		if (this.frame == null) {
			throw new Unfit("a scan before its frame");
		}
		return this.frame;
	}

	private void scan(Segment segment) throws Unfit {
		Frame read = frame();
		int count = segment.u8();
		List<Scan.Part> parts = new ArrayList<>();
		List<int[]> chosen = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			chosen.add(new int[] { segment.u8(), segment.u8() });
		}
		ProgressiveScan.Band band = new ProgressiveScan.Band(segment.u8(), segment.u8(), 0, 0);
		int bits = segment.u8();
		band = new ProgressiveScan.Band(band.first(), band.last(), bits >> 4, bits & 15);
		for (int[] each : chosen) {
			parts.add(part(each[0], each[1], read.progressive() ? band : null));
		}
		if (parts.isEmpty() || parts.stream().map(Scan.Part::component).distinct().count() != parts.size()) {
			throw new Unfit("a scan of no components");
		}
		BitReader input = new BitReader(this.octets, this.at);
		if (read.progressive()) {
			band.check(parts.size());
			this.at = new ProgressiveScan(read, parts, this.interval, input, band).read();
		}
		else {
			this.at = new SequentialScan(read, parts, this.interval, input).read();
		}
	}

	/** Which tables a scan needs depends on what it tells. */
	private Scan.Part part(int id, int tables, ProgressiveScan.@Nullable Band band) throws Unfit {
		Component component = this.components.stream()
			.filter((each) -> each.id() == id)
			.findFirst()
			.orElseThrow(() -> new Unfit("a scan of an unknown component"));
		int[] table = this.quantization[component.table()];
		if (table == null || tables >> 4 > 3 || (tables & 15) > 3) {
			throw new Unfit("a table is missing");
		}
		component.begin(table);
		HuffmanTable mean = this.means[tables >> 4];
		HuffmanTable wave = this.waves[tables & 15];
		boolean needsMean = band == null || band.first() == 0 && band.high() == 0;
		boolean needsWaves = band == null || band.first() > 0;
		if (needsMean && mean == null || needsWaves && wave == null) {
			throw new Unfit("a table is missing");
		}
		return new Scan.Part(component, (mean != null) ? mean : HuffmanTable.NONE,
				(wave != null) ? wave : HuffmanTable.NONE);
	}

}
