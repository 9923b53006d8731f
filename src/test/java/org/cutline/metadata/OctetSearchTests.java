package org.cutline.metadata;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OctetSearchTests {

	@Test
	void findsWhatOneByOneIsFound() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			byte[] octets = new byte[random.nextInt(40)];
			for (int i = 0; i < octets.length; i++) {
				octets[i] = (byte) (random.nextInt(6) - 3);
			}
			int from = random.nextInt(octets.length + 1);
			int octet = random.nextInt(4) + 253 & 0xFF;
			assertThat(OctetSearch.first(octets, from, octets.length, octet)).isEqualTo(plain(octets, from, octet));
		}
	}

	@Test
	void looksNoFurtherThanItIsTold() {
		assertThat(OctetSearch.first(new byte[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 9 }, 0, 9, 9)).isEqualTo(9);
		assertThat(OctetSearch.first(new byte[0], 0, 0, 9)).isZero();
	}

	private static int plain(byte[] octets, int from, int octet) {
		int at = from;
		while (at < octets.length && (octets[at] & 0xFF) != octet) {
			at++;
		}
		return at;
	}

}
