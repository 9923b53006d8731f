package org.cutline.shell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DestinationTests {

	private final Destination photos = new Destination(20, "photo.photos", "photos", "photos", "READER");

	private final Destination inbox = new Destination(10, "photo.inbox", "inbox", "photos?state=inbox", "READER");

	@ParameterizedTest
	@ValueSource(strings = { "photos", "photos/12", "photos?q=tokyo" })
	void holdsWhatIsUnderIt(String address) {
		assertThat(this.photos.holds(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "stories", "photostat", "desk/photos" })
	void doesNotHoldOtherPlaces(String address) {
		assertThat(this.photos.holds(address)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "photos?state=inbox", "photos?state=inbox&q=tokyo" })
	void aSearchHoldsItsNarrowings(String address) {
		assertThat(this.inbox.holds(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "photos", "photos/12", "photos?state=approved" })
	void aSearchDoesNotHoldOtherSearches(String address) {
		assertThat(this.inbox.holds(address)).isFalse();
	}

}
