package org.cutline.desk.ui;

import java.util.List;

import org.cutline.photo.PhotoId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoChoiceTests {

	private static final PhotoId FIRST = new PhotoId(3);

	private static final PhotoId SECOND = new PhotoId(7);

	private static final PhotoId THIRD = new PhotoId(11);

	private final PhotoChoice choice = new PhotoChoice();

	@Test
	void oneMoreIsAddedAndLetGoAgain() {
		this.choice.toggle(List.of(FIRST));
		this.choice.toggle(List.of(SECOND));
		this.choice.toggle(List.of(FIRST));
		assertThat(this.choice.all()).containsExactly(SECOND);
		assertThat(this.choice.size()).isEqualTo(1);
	}

	@Test
	void aRangeTakesThePlaceOfWhatWasChosen() {
		this.choice.toggle(List.of(THIRD));
		this.choice.only(List.of(FIRST, SECOND));
		assertThat(this.choice.all()).containsExactly(FIRST, SECOND);
	}

	@Test
	void deedsGetThePhotosInTheOrderOfTheSheet() {
		this.choice.only(List.of(SECOND, THIRD, FIRST));
		assertThat(this.choice.inOrder(false)).containsExactly(FIRST, SECOND, THIRD);
		assertThat(this.choice.inOrder(true)).containsExactly(THIRD, SECOND, FIRST);
	}

	@Test
	void nothingIsLeftAfterLettingGo() {
		this.choice.only(List.of(FIRST, SECOND));
		this.choice.none();
		assertThat(this.choice.size()).isZero();
	}

}
