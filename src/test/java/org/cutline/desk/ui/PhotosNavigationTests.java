package org.cutline.desk.ui;

import java.util.List;
import java.util.Map;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhotosNavigationTests {

	@Test
	void allPhotosHaveTheBareAddress() {
		assertThat(PhotosNavigation.address(PhotoQuery.everything())).isEqualTo("photos");
	}

	@Test
	void aSearchIsInTheAddress() {
		PhotoQuery query = PhotoQuery.everything().withState(PhotoState.INBOX).withNewestFirst(true);
		assertThat(PhotosNavigation.address(query)).isEqualTo("photos?state=inbox&order=newest");
		assertThat(PhotosNavigation.address(new PhotoId(12), query)).isEqualTo("photos/12?state=inbox&order=newest");
	}

	@Test
	void aSearchForPhotosWhoseBlocksDisagreeIsReadBack() {
		PhotoQuery query = PhotoQuery.everything().withConflicts(true);
		assertThat(PhotosNavigation.address(query)).isEqualTo("photos?has=conflicts");
		assertThat(PhotoQuery.of(Map.of("has", List.of("conflicts")))).isEqualTo(query);
		assertThat(PhotoQuery.of(Map.of("has", List.of("anything")))).isEqualTo(PhotoQuery.everything());
		assertThat(query.isEverything()).isFalse();
	}

	@Test
	void aViewOfTheEditorIsInTheAddress() {
		assertThat(PhotosNavigation.address(new PhotoId(12), PhotoQuery.everything(), "blocks"))
			.isEqualTo("photos/12?view=blocks");
	}

	@Test
	void wordsThatMeanSomethingInAnAddressAreWritten() {
		assertThat(PhotosNavigation.address(PhotoQuery.everything().withWords("\"a&b\" ñ")))
			.isEqualTo("photos?q=%22a%26b%22%20%C3%B1");
	}

}
