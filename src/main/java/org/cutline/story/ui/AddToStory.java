package org.cutline.story.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.SelectionAction;
import org.cutline.photo.PhotoId;
import org.cutline.shell.Notices;
import org.cutline.story.StoryCard;
import org.cutline.story.StoryId;
import org.cutline.story.StoryList;
import org.cutline.story.StoryOutcome;

/** Puts chosen photos into a story. */
@SpringComponent
class AddToStory implements SelectionAction {

	private final StoryRoom room;

	private final StoryList stories;

	AddToStory(StoryRoom room, StoryList stories) {
		this.room = room;
		this.stories = stories;
	}

	@Override
	public String labelKey() {
		return "story.add";
	}

	@Override
	public int place() {
		return 30;
	}

	@Override
	public void run(List<PhotoId> photos) {
		if (!this.room.mayWrite()) {
			Notices.refused(I18NProvider.translate("shell.error.forbidden"));
		}
		else if (this.stories.count("") == 0) {
			Notices.refused(I18NProvider.translate("story.add.none"));
		}
		else {
			ask(photos);
		}
	}

	private void ask(List<PhotoId> photos) {
		ComboBox<StoryCard> choice = new ComboBox<>(I18NProvider.translate("story.add.which"));
		choice.setItemLabelGenerator(StoryCard::title);
		choice.setItems(DataProvider.fromFilteringCallbacks(
				(query) -> this.stories.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
					.stream(),
				(query) -> this.stories.count(query.getFilter().orElse(""))));
		choice.setWidthFull();
		choice.setAutofocus(true);
		Dialog dialog = new Dialog(I18NProvider.translate("story.add.title", photos.size()), choice);
		dialog.setWidth("520px");
		Button add = new Button(I18NProvider.translate("story.add.add"), (click) -> {
			dialog.close();
			add(choice.getValue().id(), photos);
		});
		add.addThemeVariants(ButtonVariant.PRIMARY);
		add.setEnabled(false);
		choice.addValueChangeListener((change) -> add.setEnabled(change.getValue() != null));
		dialog.getFooter().add(new Button(I18NProvider.translate("shell.cancel"), (click) -> dialog.close()), add);
		dialog.open();
	}

	private void add(StoryId story, List<PhotoId> photos) {
		long added = photos.stream()
			.map((photo) -> this.room.desk().attach(story, photo, 0))
			.filter(StoryOutcome.Saved.class::isInstance)
			.count();
		Notices.done(I18NProvider.translate("story.add.done", added));
		StoryNavigation.open(UI.getCurrentOrThrow(), story);
	}

}
