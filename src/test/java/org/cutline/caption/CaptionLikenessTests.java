package org.cutline.caption;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionLikenessTests {

	@Test
	void quotesAccentsCaseAndWireCodesDoNotCount() {
		assertThat(CaptionLikeness.of("epa08033505 José’s “car” in Tokyo. EPA/ANA PRIETO",
				"Jose's \"car\" in TOKYO. EPA/Ana Prieto"))
			.isEqualTo(1);
	}

	@Test
	void otherWordsCount() {
		double alike = CaptionLikeness.of("Ministers pose in Tokyo, Japan. EPA/ANA PRIETO",
				"Ministers pose in the garden in Tokyo, Japan. EPA/ANA PRIETO");
		double unlike = CaptionLikeness.of("Ministers pose in Tokyo, Japan. EPA/ANA PRIETO",
				"A dog runs. REUTERS/Luis Vega");
		assertThat(alike).isBetween(0.7, 0.99);
		assertThat(unlike).isLessThan(0.2);
	}

}
