package org.cutline.desk.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.photo.PhotoQuery;
import org.cutline.shell.DeskIcon;
import org.cutline.shell.Keys;

/** The head of the contact sheet: the search, what it is narrowed to, and the way in. */
final class PhotosBar extends Header {

	private static final long serialVersionUID = 1L;

	private static final int QUIET_MILLISECONDS = 250;

	private final TextField search = new TextField();

	private final Span chips = new Span();

	private final UploadButton upload = new UploadButton();

	PhotosBar(boolean mayUpload, Consumer<String> searched) {
		addClassNames("top-bar", "photos-bar");
		this.search.addClassName("search");
		this.search.setAriaLabel(getTranslation("photo.search"));
		this.search.setPlaceholder(getTranslation("photo.search.help"));
		this.search.setPrefixComponent(new DeskIcon("search"));
		this.search.setSuffixComponent(new Keys("/"));
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setValueChangeTimeout(QUIET_MILLISECONDS);
		this.search.getElement().setAttribute("data-search", "");
		this.search.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				searched.accept(change.getValue());
			}
		});
		this.chips.addClassName("filters");
		this.upload.setText(getTranslation("photo.upload"));
		this.upload.addThemeVariants(ButtonVariant.PRIMARY);
		this.upload.setVisible(mayUpload);
		Span spread = new Span();
		spread.addClassName("spread");
		add(this.search, this.chips, spread);
		if (mayUpload) {
			Anchor paste = new Anchor("stories?paste", getTranslation("photo.paste-story"));
			paste.addClassName("button-link");
			add(paste, new FolderUpload());
		}
		add(this.upload);
	}

	void link(UploadManager manager) {
		this.upload.setUploadManager(manager);
	}

	void show(PhotoQuery query) {
		if (!this.search.getValue().strip().equals(query.words().strip())) {
			this.search.setValue(query.words());
		}
		this.chips.removeAll();
		if (query.state() != null) {
			this.chips.add(chip("photo.facets." + CardText.word(query.state()), query.withState(null)));
		}
		if (query.findings() != null) {
			this.chips.add(chip("photo.facets." + CardText.word(query.findings()), query.withFindings(null)));
		}
		if (query.conflicts()) {
			this.chips.add(chip("photo.facets.conflicts", query.withConflicts(false)));
		}
	}

	private Anchor chip(String key, PhotoQuery without) {
		String name = getTranslation(key);
		Anchor chip = new Anchor(PhotosNavigation.address(without), name);
		chip.addClassNames("chip", "accent", "removable");
		chip.setAriaLabel(getTranslation("photo.filter.remove", name));
		return chip;
	}

}
