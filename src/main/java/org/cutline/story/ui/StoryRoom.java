package org.cutline.story.ui;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.style.CaptionCheck;
import org.cutline.style.LiveStyles;
import org.cutline.stylebook.HouseStyle;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetReview;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.story.PhotoFinder;
import org.cutline.story.StoryAction;
import org.cutline.story.StoryChecks;
import org.cutline.story.StoryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the screens of a story ask of the desk. */
@SpringComponent
class StoryRoom {

	private final StoryDesk desk;

	private final StoryChecks checks;

	private final PhotoFinder finder;

	private final CaptionCheck captions;

	private final People people;

	private final CurrentPerson currentPerson;

	private final LiveStyles styles;

	private final ObjectProvider<StoryAction> actions;

	private final SetDesk sets;

	private final SetReview review;

	StoryRoom(StoryDesk desk, StoryChecks checks, PhotoFinder finder, CaptionCheck captions, People people,
			CurrentPerson currentPerson, LiveStyles styles, ObjectProvider<StoryAction> actions, SetDesk sets,
			SetReview review) {
		this.desk = desk;
		this.checks = checks;
		this.finder = finder;
		this.captions = captions;
		this.people = people;
		this.currentPerson = currentPerson;
		this.styles = styles;
		this.actions = actions;
		this.sets = sets;
		this.review = review;
	}

	StoryDesk desk() {
		return this.desk;
	}

	StoryChecks checks() {
		return this.checks;
	}

	PhotoFinder finder() {
		return this.finder;
	}

	CaptionCheck captions() {
		return this.captions;
	}

	SetDesk sets() {
		return this.sets;
	}

	SetReview review() {
		return this.review;
	}

	List<HouseStyle> styles() {
		return this.styles.all();
	}

	boolean mayWrite() {
		return this.currentPerson.require().may(Role.EDITOR);
	}

	String nameOf(@Nullable PersonId person) {
		return (person != null) ? this.people.displayName(person).orElse("?") : "?";
	}

	List<StoryAction> actions() {
		return this.actions.stream().sorted(Comparator.comparingInt(StoryAction::place)).toList();
	}

}
