package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.caption.DateForm;
import org.cutline.style.CaptionCheck;
import org.cutline.desk.CaptionDesk;
import org.cutline.style.CheckedCaption;
import org.cutline.desk.Drafts;
import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReading;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.FileReadings;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.cutline.style.Overrules;
import org.cutline.stylebook.HouseStyle;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.NameRoster;
import org.cutline.vocabulary.Register;
import org.cutline.vocabulary.Vocabulary;

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

	private final FileReadings files;

	private final NameRoster roster;

	private final Vocabulary vocabulary;

	private final Overrules overrules;

	private final ResendRoom resends;

	EditorRoom(CaptionDesk desk, CaptionCheck check, Drafts drafts, ContactSheet sheet, PhotoLibrary library,
			People people, CurrentPerson currentPerson, FileReadings files, NameRoster roster, Vocabulary vocabulary,
			Overrules overrules, ResendRoom resends) {
		this.desk = desk;
		this.check = check;
		this.drafts = drafts;
		this.sheet = sheet;
		this.library = library;
		this.people = people;
		this.currentPerson = currentPerson;
		this.files = files;
		this.roster = roster;
		this.vocabulary = vocabulary;
		this.overrules = overrules;
		this.resends = resends;
	}

	ResendRoom resends() {
		return this.resends;
	}

	CaptionDesk desk() {
		return this.desk;
	}

	Overrules overrules() {
		return this.overrules;
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
		return this.files.everything(photo.digest());
	}

	/**
	 * What a photo's file says about the fields, block by block, and its regions.
	 * @param photo the photo
	 * @return empty if the file cannot be read just now
	 */
	Optional<FileMetadata> reading(PhotoView photo) {
		return this.files.of(photo.digest());
	}

	/**
	 * The octets behind one thing that a photo's file embeds.
	 * @param photo the photo
	 * @param block the number of its block
	 * @param entry the number of the entry in the block
	 * @return empty if the file cannot be read just now
	 */
	Optional<byte[]> octets(PhotoId photo, int block, int entry) {
		return this.files.octets(photo, block, entry);
	}

	/**
	 * The photographers that a by-line is chosen from: those of the file, then the
	 * roster.
	 * @param fields the photo's fields
	 * @return names, each once
	 */
	List<String> bylines(PhotoFields fields) {
		Stream<String> known = this.roster.names(Register.BYLINES, "")
			.stream()
			.filter((name) -> name.standing() != KnownName.Standing.NEVER)
			.map(KnownName::name);
		return Stream.concat(fields.value(Field.CREATOR).texts().stream(), known)
			.filter((name) -> !name.isBlank())
			.distinct()
			.toList();
	}

	/**
	 * The agencies that a credit is made of: those of the house, then all that the
	 * grammar knows.
	 * @param style the house
	 * @return names, each once
	 */
	List<String> agencies(HouseStyle style) {
		return Stream.concat(style.agencies().stream(), this.vocabulary.lexicon().organisations().stream())
			.distinct()
			.toList();
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
