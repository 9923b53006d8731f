package org.cutline.desk.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockSheet;
import org.cutline.desk.SetDesk;
import org.cutline.metadata.Field;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;
import org.cutline.photo.ConflictSheet;
import org.cutline.photo.FileReadings;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoView;

/** What the screens that show blocks side by side ask of the desk. */
@SpringComponent
class BlockRoom {

	private final FileReadings files;

	private final ConflictSheet conflicts;

	private final BlockChoices choices;

	private final SetDesk desk;

	private final CurrentPerson currentPerson;

	BlockRoom(FileReadings files, ConflictSheet conflicts, BlockChoices choices, SetDesk desk,
			CurrentPerson currentPerson) {
		this.files = files;
		this.conflicts = conflicts;
		this.choices = choices;
		this.desk = desk;
		this.currentPerson = currentPerson;
	}

	Optional<BlockSheet> sheet(PhotoView photo) {
		return this.files.of(photo.digest()).map(BlockSheet::of);
	}

	/** How many other photos of a list have each field in conflict. */
	Map<Field, Integer> others(PhotoQuery list, PhotoId than) {
		return this.conflicts.counts(list, than);
	}

	/** The other photos of a list that have a field in conflict. */
	List<PhotoId> others(PhotoQuery list, PhotoId than, Field field) {
		return this.conflicts.photos(list, field, BlockChoices.MOST_AT_ONCE + 1)
			.stream()
			.filter((photo) -> !photo.equals(than))
			.limit(BlockChoices.MOST_AT_ONCE)
			.toList();
	}

	/** A dialog that is not open yet. */
	BlocksDialog dialog(List<PhotoId> photos, Runnable changed) {
		return new BlocksDialog(this.choices, this.desk, this.currentPerson.require().may(Role.EDITOR), photos,
				changed);
	}

}
