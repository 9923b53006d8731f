package org.cutline.desk.ui;

import java.io.IOException;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.caption.DateForm;
import org.cutline.style.CaptionCheck;
import org.cutline.desk.CaptionDesk;
import org.cutline.style.CheckedCaption;
import org.cutline.desk.Drafts;
import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.cutline.storage.BlobStore;

/** What the editor's panels ask of the desk. */
@SpringComponent
class EditorRoom {

	private final CaptionDesk desk;

	private final CaptionCheck check;

	private final Drafts drafts;

	private final ContactSheet sheet;

	private final PhotoLibrary library;

	private final People people;

	private final CurrentPerson currentPerson;

	private final BlobStore store;

	EditorRoom(CaptionDesk desk, CaptionCheck check, Drafts drafts, ContactSheet sheet, PhotoLibrary library,
			People people, CurrentPerson currentPerson, BlobStore store) {
		this.desk = desk;
		this.check = check;
		this.drafts = drafts;
		this.sheet = sheet;
		this.library = library;
		this.people = people;
		this.currentPerson = currentPerson;
		this.store = store;
	}

	CaptionDesk desk() {
		return this.desk;
	}

	CaptionCheck check() {
		return this.check;
	}

	Drafts drafts() {
		return this.drafts;
	}

	ContactSheet sheet() {
		return this.sheet;
	}

	PersonId person() {
		return this.currentPerson.require().id();
	}

	String nameOf(PersonId person) {
		return this.people.displayName(person).orElse("?");
	}

	List<Revision> history(PhotoId photo) {
		return this.library.history(photo);
	}

	MetadataReading embedded(PhotoView photo) {
		try {
			return MetadataReader.read(this.store.original(photo.digest()));
		}
		catch (IOException ex) {
			return new MetadataReading.Unsupported("The file cannot be read from the store just now.");
		}
	}

	/**
	 * The day the photo was taken as the house writes it.
	 * @param session the photo
	 * @param checked its caption, which tells the house style
	 * @return empty if no field knows the day
	 */
	String houseDate(EditSession session, CheckedCaption checked) {
		DateForm form = checked.style().dateForms().stream().findFirst().orElse(DateForm.EPA);
		return HouseDate.of(session, form, checked.caption().language());
	}

}
