package org.cutline.rendition.jpeg;

import java.util.List;

import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * Writes planes as a JPEG of one scan, with the tables of T.81's annex K: nothing in it
 * but the picture.
 */
public final class JpegWriter {

	private static final int BRIGHT = 0;

	private static final int COLOUR = 1;

	private final Planes planes;

	private final List<Plane> list;

	private final BitWriter out;

	private final int[] predicted = new int[3];

	private final BlockCoder[] coders;

	private JpegWriter(Planes planes, int quality) {
		this.planes = planes;
		this.list = planes.list();
		this.out = new BitWriter(planes.width() * planes.height() / 4 + 4096);
		this.coders = new BlockCoder[] { coder(JPEGQTable.K1Luminance, quality, HuffmanCodes.BRIGHT),
				coder(JPEGQTable.K2Chrominance, quality, HuffmanCodes.COLOUR) };
	}

	/**
	 * Writes a picture.
	 * @param planes its planes; colours at half the size of brightness, rounded up
	 * @param quality 1 to 100, as IJG's library counts
	 * @return the file's octets
	 */
	public static byte[] write(Planes planes, int quality) {
		return new JpegWriter(planes, quality).write();
	}

	private static BlockCoder coder(JPEGQTable table, int quality, HuffmanCodes.Pair codes) {
		float scale = (quality < 50) ? 50f / quality : 2 - quality / 50f;
		return new BlockCoder(table.getScaledInstance(scale, true).getTable(), codes);
	}

	private byte[] write() {
		this.out.marker(Marker.SOI);
		this.out.segment(Marker.APP0, new int[] { 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0 });
		int kinds = this.planes.isGrey() ? 1 : 2;
		for (int kind = 0; kind < kinds; kind++) {
			this.out.segment(Marker.DQT, this.coders[kind].quantization(kind));
		}
		this.out.segment(Marker.SOF0, frame());
		for (int kind = 0; kind < kinds; kind++) {
			this.out.segment(Marker.DHT, this.coders[kind].codes().means().table(kind));
			this.out.segment(Marker.DHT, this.coders[kind].codes().waves().table(0x10 | kind));
		}
		this.out.segment(Marker.SOS, scan());
		if (this.planes.isGrey()) {
			grey();
		}
		else {
			units();
		}
		this.out.pad();
		this.out.marker(Marker.EOI);
		return this.out.octets();
	}

	private int[] frame() {
		int count = this.list.size();
		int[] frame = new int[6 + 3 * count];
		int height = this.planes.height();
		int width = this.planes.width();
		System.arraycopy(new int[] { 8, height >> 8, height & 0xFF, width >> 8, width & 0xFF, count }, 0, frame, 0, 6);
		for (int i = 0; i < count; i++) {
			frame[6 + 3 * i] = i + 1;
			frame[7 + 3 * i] = (i == 0 && count > 1) ? 0x22 : 0x11;
			frame[8 + 3 * i] = (i == 0) ? BRIGHT : COLOUR;
		}
		return frame;
	}

	private int[] scan() {
		int count = this.list.size();
		int[] scan = new int[4 + 2 * count];
		scan[0] = count;
		for (int i = 0; i < count; i++) {
			scan[1 + 2 * i] = i + 1;
			scan[2 + 2 * i] = (i == 0) ? 0x00 : 0x11;
		}
		scan[scan.length - 2] = 63;
		return scan;
	}

	private void grey() {
		for (int row = 0; row < Math.ceilDiv(this.planes.height(), 8); row++) {
			for (int column = 0; column < Math.ceilDiv(this.planes.width(), 8); column++) {
				block(0, column, row);
			}
		}
	}

	/** Four blocks of brightness and one of each colour stand for 16 by 16 pixels. */
	private void units() {
		for (int row = 0; row < Math.ceilDiv(this.planes.height(), 16); row++) {
			for (int column = 0; column < Math.ceilDiv(this.planes.width(), 16); column++) {
				block(0, 2 * column, 2 * row);
				block(0, 2 * column + 1, 2 * row);
				block(0, 2 * column, 2 * row + 1);
				block(0, 2 * column + 1, 2 * row + 1);
				block(1, column, row);
				block(2, column, row);
			}
		}
	}

	private void block(int component, int column, int row) {
		this.predicted[component] = this.coders[Math.min(component, 1)].write(this.list.get(component), column, row,
				this.predicted[component], this.out);
	}

}
