package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Block;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.EmbeddedEntry;

/**
 * One block of a file, open or closed; what is closed is not sent to the browser. Behind
 * each entry are its octets, when somebody asks.
 */
final class EmbeddedBlockView extends NativeDetails {

	private static final long serialVersionUID = 1L;

	/** The most entries on the page at once; a search finds the others. */
	private static final int MOST = 300;

	private final transient EmbeddedBlock block;

	private final transient List<Integer> shown;

	private final transient OctetSource source;

	private boolean filled;

	/**
	 * A block.
	 * @param block the block
	 * @param shown the numbers of the entries that are shown
	 * @param open whether it is open
	 * @param source where octets come from
	 */
	EmbeddedBlockView(EmbeddedBlock block, List<Integer> shown, boolean open, OctetSource source) {
		this.block = block;
		this.shown = shown;
		this.source = source;
		setSummary(new Span(title()), count());
		addToggleListener((toggle) -> {
			if (toggle.isOpened()) {
				fill();
			}
		});
		if (open) {
			fill();
		}
		setOpen(open);
	}

	private String title() {
		return (this.block.block() == Block.IIM || this.block.block() == Block.XMP || this.block.block() == Block.EXIF)
				? this.block.title() : getTranslation("desk.embedded.block." + this.block.block());
	}

	private Span count() {
		Span count = new Span(Integer.toString(this.shown.size()));
		count.addClassName("count");
		return count;
	}

	private void fill() {
		if (this.filled) {
			return;
		}
		this.filled = true;
		DescriptionList list = new DescriptionList();
		this.shown.stream().limit(MOST).forEach((entry) -> addEntry(list, entry));
		Div content = new Div(list);
		if (this.shown.size() > MOST) {
			content.add(new Paragraph(getTranslation("desk.embedded.more", this.shown.size() - MOST)));
		}
		setContent(content);
	}

	private void addEntry(DescriptionList list, int number) {
		EmbeddedEntry entry = this.block.entries().get(number);
		boolean saidTwice = entry.address().endsWith(":" + entry.name());
		Span name = new Span(saidTwice ? "" : entry.name());
		Span address = new Span(entry.address());
		address.addClassName("address");
		DescriptionList.Description value = new DescriptionList.Description();
		Span words = new Span(entry.value());
		words.addClassName("value");
		value.add(words);
		DescriptionList.Term term = new DescriptionList.Term();
		term.add(name, address, octetsButton(entry, number, value));
		list.add(term, value);
	}

	private NativeButton octetsButton(EmbeddedEntry entry, int number, DescriptionList.Description value) {
		NativeButton octets = new NativeButton("01");
		octets.addClassName("octets-button");
		octets.setTitle(getTranslation("desk.embedded.show-octets"));
		octets.setAriaLabel(getTranslation("desk.embedded.show-octets") + ": " + entry.name());
		octets.getElement().setAttribute("aria-expanded", "false");
		octets.addClickListener((click) -> {
			Optional<OctetsView> there = value.getChildren()
				.filter(OctetsView.class::isInstance)
				.map(OctetsView.class::cast)
				.findFirst();
			there.ifPresentOrElse(value::remove, () -> value.add(this.source.view(number)));
			octets.getElement().setAttribute("aria-expanded", Boolean.toString(there.isEmpty()));
		});
		return octets;
	}

	/** Where the octets of a block's entries come from. */
	@FunctionalInterface
	interface OctetSource {

		/**
		 * The octets of an entry.
		 * @param entry its number in the block
		 * @return what is shown of them
		 */
		OctetsView view(int entry);

	}

}
