package org.cutline.rendition.jpeg;

/** The markers that are looked at (T.81, table B.1). */
final class Marker {

	static final int SOF0 = 0xC0;

	static final int SOF1 = 0xC1;

	static final int SOF2 = 0xC2;

	static final int DHT = 0xC4;

	static final int JPG = 0xC8;

	static final int DAC = 0xCC;

	static final int SOF15 = 0xCF;

	static final int RST0 = 0xD0;

	static final int RST7 = 0xD7;

	static final int SOI = 0xD8;

	static final int EOI = 0xD9;

	static final int SOS = 0xDA;

	static final int DQT = 0xDB;

	static final int DNL = 0xDC;

	static final int DRI = 0xDD;

	static final int APP0 = 0xE0;

	static final int APP2 = 0xE2;

	static final int APP14 = 0xEE;

	private Marker() {
	}

}
