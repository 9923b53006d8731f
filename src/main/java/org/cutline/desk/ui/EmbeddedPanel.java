package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.EmbeddedEntry;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataProblem;
import org.cutline.metadata.MetadataReading;

/** Everything that the file embeds, block by block, with a filter. */
final class EmbeddedPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final TextField filter = new TextField();

	private final Div blocks = new Div();

	private transient List<EmbeddedBlock> all = List.of();

	EmbeddedPanel() {
		addClassName("embedded-panel");
		this.filter.setPlaceholder(getTranslation("desk.embedded.filter"));
		this.filter.setAriaLabel(getTranslation("desk.embedded.filter"));
		this.filter.setClearButtonVisible(true);
		this.filter.setValueChangeMode(ValueChangeMode.LAZY);
		this.filter.addValueChangeListener((change) -> showBlocks());
	}

	void show(MetadataReading reading) {
		removeAll();
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
		metadata.problems().stream().map(MetadataProblem::sentence).forEach((sentence) -> add(remark(sentence)));
		add(this.blocks);
		showBlocks();
	}

	private static Paragraph remark(String sentence) {
		Paragraph remark = new Paragraph(sentence);
		remark.addClassName("remark");
		return remark;
	}

	private void showBlocks() {
		this.blocks.removeAll();
		String wanted = this.filter.getValue().strip().toLowerCase(Locale.ROOT);
		for (EmbeddedBlock block : this.all) {
			List<EmbeddedEntry> entries = block.entries().stream().filter((entry) -> matches(entry, wanted)).toList();
			if (!entries.isEmpty()) {
				this.blocks.add(details(block, entries));
			}
		}
		if (this.blocks.getComponentCount() == 0) {
			this.blocks.add(new Paragraph(
					getTranslation(wanted.isEmpty() ? "desk.embedded.nothing" : "desk.embedded.no-match")));
		}
	}

	private static boolean matches(EmbeddedEntry entry, String wanted) {
		return wanted.isEmpty() || (entry.address() + ' ' + entry.name() + ' ' + entry.value()).toLowerCase(Locale.ROOT)
			.contains(wanted);
	}

	private static NativeDetails details(EmbeddedBlock block, List<EmbeddedEntry> entries) {
		DescriptionList list = new DescriptionList();
		for (EmbeddedEntry entry : entries) {
			Span address = new Span(entry.address());
			address.addClassName("address");
			DescriptionList.Term term = new DescriptionList.Term(entry.name() + " ");
			term.add(address);
			list.add(term, new DescriptionList.Description(entry.value()));
		}
		NativeDetails details = new NativeDetails(block.title() + " · " + entries.size(), list);
		details.setOpen(true);
		return details;
	}

}
