package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds Exif blocks: a first directory, an Exif directory and a GPS directory, values
 * behind them, in either order of octets.
 */
final class ExifBuilder {

	private final ByteOrder order;

	private final Map<Integer, byte[]> first = new TreeMap<>();

	private final Map<Integer, byte[]> exif = new TreeMap<>();

	private final Map<Integer, byte[]> gps = new TreeMap<>();

	private ExifBuilder(ByteOrder order) {
		this.order = order;
	}

	static ExifBuilder bigEndian() {
		return new ExifBuilder(ByteOrder.BIG_ENDIAN);
	}

	static ExifBuilder littleEndian() {
		return new ExifBuilder(ByteOrder.LITTLE_ENDIAN);
	}

	ExifBuilder text(int tag, String text) {
		this.first.put(tag, octets(text));
		return this;
	}

	ExifBuilder exif(int tag, String text) {
		this.exif.put(tag, octets(text));
		return this;
	}

	ExifBuilder gps(int tag, String text) {
		this.gps.put(tag, octets(text));
		return this;
	}

	private static byte[] octets(String text) {
		return (text + "\0").getBytes(StandardCharsets.UTF_8);
	}

	byte[] build() {
		Map<Integer, byte[]> main = new TreeMap<>(this.first);
		int entries = main.size() + (this.exif.isEmpty() ? 0 : 1) + (this.gps.isEmpty() ? 0 : 1);
		int exifAt = 8 + length(entries);
		int gpsAt = exifAt + length(this.exif.size());
		int valuesAt = gpsAt + length(this.gps.size());
		if (!this.exif.isEmpty()) {
			main.put(Tiff.EXIF_POINTER, pointer(exifAt));
		}
		if (!this.gps.isEmpty()) {
			main.put(Tiff.GPS_POINTER, pointer(gpsAt));
		}
		ByteBuffer head = ByteBuffer.allocate(valuesAt).order(this.order);
		head.put((this.order == ByteOrder.BIG_ENDIAN) ? "MM".getBytes(StandardCharsets.US_ASCII)
				: "II".getBytes(StandardCharsets.US_ASCII));
		head.putShort((short) 42).putInt(8);
		ByteArrayOutputStream values = new ByteArrayOutputStream();
		directory(head, 8, main, values, valuesAt);
		directory(head, exifAt, this.exif, values, valuesAt);
		directory(head, gpsAt, this.gps, values, valuesAt);
		return JpegBuilder.join(head.array(), values.toByteArray());
	}

	private static int length(int entries) {
		return (entries == 0) ? 0 : 2 + 12 * entries + 4;
	}

	private byte[] pointer(int at) {
		return ByteBuffer.allocate(4).order(this.order).putInt(at).array();
	}

	private void directory(ByteBuffer head, int at, Map<Integer, byte[]> entries, ByteArrayOutputStream values,
			int valuesAt) {
		if (entries.isEmpty()) {
			return;
		}
		head.position(at);
		head.putShort((short) entries.size());
		entries.forEach((tag, value) -> {
			boolean pointer = tag == Tiff.EXIF_POINTER || tag == Tiff.GPS_POINTER;
			head.putShort(tag.shortValue()).putShort((short) (pointer ? 4 : 2)).putInt(pointer ? 1 : value.length);
			if (value.length <= 4) {
				head.put(Arrays.copyOf(value, 4));
			}
			else {
				head.putInt(valuesAt + values.size());
				values.writeBytes(value);
				values.writeBytes(new byte[value.length % 2]);
			}
		});
		head.putInt(0);
	}

}
