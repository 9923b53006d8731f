package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.photo.CleanedFrom;
import org.cutline.photo.FileField;
import org.cutline.photo.MappedFrom;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoSource;

/** Says where the shown value of a field comes from, as short as a label needs it. */
final class FieldSource {

	private FieldSource() {
	}

	/**
	 * Where a value comes from.
	 * @param fields the fields as they stand
	 * @param field the field
	 * @param texts the component whose language counts
	 * @return such as {@code XMP = IIM}, {@code IIM Source · EPA 3} for one that a
	 * mapping took from another field, {@code cleaned: loose
	 * slash}, or a dash for a value that nobody gave
	 */
	static String of(PhotoFields fields, Field field, Component texts) {
		if (fields.edited(field)) {
			return texts.getTranslation("desk.source.edited");
		}
		Optional<FileField> said = fields.said(field);
		return said.map((file) -> of(file, texts)).orElse("–");
	}

	private static String of(FileField file, Component texts) {
		CleanedFrom cleaned = file.cleaned();
		if (cleaned != null && cleaned.reasons().equals(List.of(PhotoSource.REASON))) {
			return texts.getTranslation("desk.source.filled");
		}
		if (cleaned != null) {
			return texts.getTranslation("desk.source.cleaned",
					cleaned.reasons()
						.stream()
						.map((reason) -> texts.getTranslation("cleanup.step." + reason))
						.collect(Collectors.joining(", ")));
		}
		MappedFrom mapped = file.mapped();
		if (mapped == null) {
			return file.inSync() ? "XMP = IIM" : name(file.block());
		}
		String block = file.inSync() ? "" : name(file.block()) + " ";
		Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
		String fields = mapped.from().stream().map((field) -> field.label(locale)).collect(Collectors.joining(" + "));
		return fields.isEmpty() ? mapped.mapping().label() : block + fields + " · " + mapped.mapping().label();
	}

	static String name(Block block) {
		return switch (block) {
			case IIM -> "IIM";
			case XMP -> "XMP";
			case EXIF -> "Exif";
			case PHOTOSHOP -> "8BIM";
			case ICC -> "ICC";
			case CONTENT_CREDENTIALS -> "C2PA";
			case TEXT -> "Text";
			case FILE -> "File";
		};
	}

}
