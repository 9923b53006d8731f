package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetPhoto;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.FindingSet.One;
import org.cutline.stylebook.Severity;

/** All findings of all photos of a set as one list, by rule or by photo. */
final class SetList extends Div {

	private static final long serialVersionUID = 1L;

	private final transient FindingSet<SetPhoto> set;

	private final boolean mayEdit;

	private final transient Consumer<FindingGroup<SetPhoto>> fixAll;

	private final NativeButton byRule = new NativeButton(getTranslation("desk.set.by-rule"), (click) -> show(false));

	private final NativeButton byPhoto = new NativeButton(getTranslation("desk.set.by-photo"), (click) -> show(true));

	private final Div groups = new Div();

	/**
	 * Makes the list.
	 * @param set the findings
	 * @param mayEdit whether fixes are offered
	 * @param fixAll told the group whose certain fixes are wanted
	 */
	SetList(FindingSet<SetPhoto> set, boolean mayEdit, Consumer<FindingGroup<SetPhoto>> fixAll) {
		this.set = set;
		this.mayEdit = mayEdit;
		this.fixAll = fixAll;
		addClassName("set-list");
		this.groups.addClassName("set-groups");
		Div ways = new Div(this.byRule, this.byPhoto);
		ways.addClassName("set-ways");
		ways.getElement().setAttribute("role", "group");
		ways.getElement().setAttribute("aria-label", getTranslation("desk.set.group"));
		Div head = new Div(SetCounts.of(set), ways);
		head.addClassName("set-head");
		add(head, this.groups);
		ways.setVisible(!set.all().isEmpty());
	}

	/** Fills it; by rule first. */
	void open() {
		show(false);
	}

	private void show(boolean photos) {
		this.byRule.getElement().setAttribute("aria-pressed", Boolean.toString(!photos));
		this.byPhoto.getElement().setAttribute("aria-pressed", Boolean.toString(photos));
		this.groups.removeAll();
		if (photos) {
			photos().values().forEach((ones) -> this.groups.add(SetGroup.ofPhoto(ones)));
		}
		else {
			this.set.byRule()
				.forEach((group) -> this.groups.add(SetGroup.of(group, this.mayEdit, this.fixAll, this, getLocale())));
		}
		if (this.set.all().isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("desk.set.none"));
			none.addClassName("set-none");
			this.groups.add(none);
		}
	}

	private Map<PhotoId, List<One<SetPhoto>>> photos() {
		Map<PhotoId, List<One<SetPhoto>>> photos = new LinkedHashMap<>();
		this.set.all().forEach((one) -> photos.computeIfAbsent(one.photo().id(), (id) -> new ArrayList<>()).add(one));
		return photos;
	}

}
