package org.cutline.metadata;

import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for IIM blocks that break their reader, or change when written anew twice. */
class IimFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void readsAndWritesAnyBlock(byte[] octets) {
		Iim iim = Iim.parse(octets);
		IimDecoder decoder = IimDecoder.choose(iim, Map.of());
		Map<Field, FieldValue> fields = IimFields.read(iim, decoder);
		Iim once = new IimEditor(iim, decoder).result();
		Iim read = Iim.parse(once.encode());
		assertThat(read.encode()).isEqualTo(once.encode());
		IimDecoder utf8 = IimDecoder.choose(read, Map.of());
		assertThat(new IimEditor(read, utf8).result().encode()).isEqualTo(once.encode());
		// A field of one octet has no room for a letter of two.
		assertThat(fields.keySet()).containsAll(IimFields.read(read, utf8).keySet());
	}

}
