package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.Block;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.EmbeddedEntry;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.IimCharset;
import org.cutline.metadata.MetadataProblem;
import org.cutline.metadata.MetadataReading;
import org.cutline.photo.PhotoView;

/**
 * Everything that the file embeds, block by block, with a search and the octets behind.
 */
@StyleSheet("context://cutline/rooms/embedded.css")
final class EmbeddedPanel extends Div {

	private static final long serialVersionUID = 1L;

	/** Longer blocks are closed until somebody opens them. */
	private static final int SHORT = 40;

	private final transient EditorRoom room;

	private final TextField filter = new TextField();

	private final Div blocks = new Div();

	private transient List<EmbeddedBlock> all = List.of();

	private transient EmbeddedOctets octets = (_, _) -> new OctetsView(Optional.empty(), "");

	EmbeddedPanel(EditorRoom room) {
		this.room = room;
		addClassName("embedded-panel");
		this.filter.setPlaceholder(getTranslation("desk.embedded.filter"));
		this.filter.setAriaLabel(getTranslation("desk.embedded.filter"));
		this.filter.setClearButtonVisible(true);
		this.filter.setValueChangeMode(ValueChangeMode.LAZY);
		this.filter.addValueChangeListener((change) -> showBlocks());
	}

	void show(PhotoView photo, MetadataReading reading) {
		removeAll();
		this.octets = (block, entry) -> new OctetsView(this.room.octets(photo.id(), block, entry),
				PictureAddress.octets(photo.id(), block, entry));
		switch (reading) {
			case MetadataReading.Read(FileMetadata metadata) -> showMetadata(metadata);
			case MetadataReading.Unreadable unreadable -> add(new Paragraph(unreadable.reason()));
			case MetadataReading.Unsupported unsupported -> add(new Paragraph(unsupported.reason()));
		}
	}

	private void showMetadata(FileMetadata metadata) {
		this.all = metadata.embedded();
		add(this.filter);
		if (metadata.hasContentCredentials()) {
			add(remark(getTranslation("desk.embedded.credentials")));
		}
		metadata.generatedBy().forEach((sentence) -> add(remark(sentence)));
		metadata.problems().forEach((problem) -> add(remark(sentence(problem))));
		IimCharset charset = metadata.iimCharset();
		if (charset != null) {
			Span said = new Span(getTranslation("desk.embedded.charset." + charset.found(), charset.charset()));
			said.addClassNames("soft", "charset");
			add(said);
		}
		add(this.blocks);
		showBlocks();
	}

	/** English says it with its numbers; other languages have a text for each kind. */
	private String sentence(MetadataProblem problem) {
		return getLocale().getLanguage().equals("en") ? problem.sentence()
				: getTranslation("photo.problem." + problem.code());
	}

	private static Paragraph remark(String sentence) {
		Paragraph remark = new Paragraph(sentence);
		remark.addClassName("remark");
		return remark;
	}

	private void showBlocks() {
		this.blocks.removeAll();
		String wanted = this.filter.getValue().strip().toLowerCase(Locale.ROOT);
		for (int number = 0; number < this.all.size(); number++) {
			EmbeddedBlock block = this.all.get(number);
			List<Integer> found = IntStream.range(0, block.entries().size())
				.filter((entry) -> matches(block.entries().get(entry), wanted))
				.boxed()
				.toList();
			if (!found.isEmpty()) {
				int its = number;
				this.blocks.add(new EmbeddedBlockView(block, found, isOpen(block, wanted),
						(entry) -> this.octets.view(its, entry)));
			}
		}
		if (this.blocks.getComponentCount() == 0) {
			this.blocks.add(new Paragraph(
					getTranslation(wanted.isEmpty() ? "desk.embedded.nothing" : "desk.embedded.no-match")));
		}
	}

	private static boolean isOpen(EmbeddedBlock block, String wanted) {
		return !wanted.isEmpty()
				|| block.entries().size() <= SHORT && block.block() != Block.FILE && block.block() != Block.PHOTOSHOP;
	}

	private static boolean matches(EmbeddedEntry entry, String wanted) {
		return wanted.isEmpty() || Stream.of(entry.address(), entry.name(), entry.value())
			.anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(wanted));
	}

	/** The octets of an entry of a block, each by its number. */
	@FunctionalInterface
	private interface EmbeddedOctets {

		OctetsView view(int block, int entry);

	}

}
