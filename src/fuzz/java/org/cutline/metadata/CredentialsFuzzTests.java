package org.cutline.metadata;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for content credentials that break their reader. */
class CredentialsFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void listsAnyStore(byte[] octets) {
		assertThat(CredentialReader.read(List.of(octets))).isNotNull();
		assertThat(String.valueOf(Cbor.read(Octets.of(octets)))).isNotNull();
	}

}
