package org.cutline.desk.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether the editor shows the caption or the file's blocks side by side. It is in the
 * address, and stays when one goes on to the next photo.
 */
final class BlocksMode implements BlocksPanel.Choosing {

	/** The parameter of the address. */
	private static final String VIEW = "view";

	private static final String BLOCKS = "blocks";

	/** The blocks, narrowed to the fields in which they disagree. */
	private static final String CONFLICTS = "conflicts";

	private final BlockRoom room;

	private final PhotoTrail trail;

	private final BiConsumer<Field, FieldValue> use;

	private String view = "";

	private @Nullable BlocksPanel panel;

	private @Nullable EditSession session;

	private List<Component> behind = List.of();

	BlocksMode(BlockRoom room, PhotoTrail trail, BiConsumer<Field, FieldValue> use) {
		this.room = room;
		this.trail = trail;
		this.use = use;
	}

	/** Reads an address. */
	void read(Map<String, List<String>> parameters) {
		String wanted = parameters.getOrDefault(VIEW, List.of("")).getFirst();
		this.view = wanted.equals(BLOCKS) || wanted.equals(CONFLICTS) ? wanted : "";
		this.trail.view(this.view);
	}

	/**
	 * Makes the panel of a photo.
	 * @param opened the session
	 * @param mayEdit whether the reader may write
	 * @param under what the panel lies over
	 * @return the panel, not open yet
	 */
	BlocksPanel panel(EditSession opened, boolean mayEdit, Component... under) {
		BlocksPanel made = new BlocksPanel(this.room, mayEdit, this);
		this.panel = made;
		this.session = opened;
		this.behind = List.of(under);
		return made;
	}

	/** Opens the panel where the address asks for it. */
	void start() {
		lay(!this.view.isEmpty());
		if (!this.view.isEmpty()) {
			panel().ifPresent(this::open);
		}
	}

	/** Opens the panel, or goes back to the caption. */
	void toggle() {
		boolean close = !this.view.isEmpty();
		turn(close ? "" : BLOCKS);
		panel().ifPresent(close ? BlocksPanel::close : this::open);
	}

	/** Shows what counts now, if the panel is open. */
	void show() {
		panel().ifPresent(BlocksPanel::show);
	}

	@Override
	public void used(Field field, FieldValue value) {
		this.use.accept(field, value);
	}

	@Override
	public void narrowed(boolean conflictsOnly) {
		turn(conflictsOnly ? CONFLICTS : BLOCKS);
	}

	@Override
	public void closed() {
		if (!this.view.isEmpty()) {
			toggle();
		}
	}

	private void open(BlocksPanel opened) {
		Optional.ofNullable(this.session)
			.ifPresent((now) -> opened.open(now, this.trail.query(), this.view.equals(CONFLICTS)));
	}

	private void turn(String wanted) {
		this.view = wanted;
		lay(!wanted.isEmpty());
		this.trail.view(wanted);
		Optional.ofNullable(this.session)
			.ifPresent((now) -> PhotosNavigation.rewrite(UI.getCurrentOrThrow(), now.base().id(), this.trail.query(),
					wanted));
	}

	/** What lies under the panel is out of reach. */
	private void lay(boolean over) {
		this.behind.forEach((each) -> each.getElement().setAttribute("inert", over));
	}

	private Optional<BlocksPanel> panel() {
		return Optional.ofNullable(this.panel);
	}

}
