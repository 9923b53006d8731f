package org.cutline.desk.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoCard.Resent;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;

/**
 * A card as the browser draws it: nothing but text in the reader's language.
 *
 * @param id the photo
 * @param href where it opens
 * @param picture the thumbnail's address, empty if there is none
 * @param fileName shown where there is no thumbnail
 * @param title the headline, else how the caption begins, else the file's name
 * @param credit the credit line
 * @param state how far it has come
 * @param stateKind the colour of that
 * @param findings how much is wrong, empty if nothing
 * @param findingsKind the colour of that
 * @param time when it was taken, as written in the file; else when it arrived
 * @param note what must not be overlooked, empty if nothing
 * @param resend that it shows a picture that was here before, empty if it does not
 * @param resendKind the colour of that
 * @param stack the moment whose photos it stands for or is shown with, or 0
 * @param photos how many photos it stands for; 0 where the moment is opened
 * @param stackLabel what turning the stack does
 */
record CardText(long id, String href, String picture, String fileName, String title, String credit, String state,
		String stateKind, String findings, String findingsKind, String time, String note, String resend,
		String resendKind, long stack, int photos, String stackLabel) {

	static CardText of(PhotoCard card, String href, Component reader, Locale locale, ZoneId zone) {
		String title = !card.captionStart().isBlank() ? card.captionStart()
				: (!card.headline().isBlank() ? card.headline() : card.fileName());
		PhotoId id = card.id();
		Resent resend = card.resend();
		return new CardText(id.value(), href,
				card.previewable() ? PictureAddress.thumbnail(id, card.digestStart()) : "", card.fileName(), title,
				card.creditLine(), reader.getTranslation("photo.state." + word(card.state())),
				(card.state() == PhotoState.APPROVED) ? "ok" : "", findings(card, reader),
				(card.errors() > 0) ? "error" : "warning", time(card, locale, zone), note(card, reader),
				(resend != null) ? resend(resend, reader) : "", (resend != null && resend.open()) ? "open" : "", 0, 1,
				"");
	}

	/** The card of a stack, or of a photo whose stack is opened. */
	CardText stacked(PhotoId moment, int howMany, Component reader) {
		String label = (howMany > 0) ? reader.getTranslation("photo.moments.open", howMany)
				: reader.getTranslation("photo.moments.fold");
		return new CardText(this.id, this.href, this.picture, this.fileName, this.title, this.credit, this.state,
				this.stateKind, this.findings, this.findingsKind, this.time, this.note, this.resend, this.resendKind,
				moment.value(), howMany, label);
	}

	private static String resend(Resent resend, Component reader) {
		return reader.getTranslation("photo.resend-of", resend.firstName());
	}

	private static String note(PhotoCard card, Component reader) {
		if (card.aiGenerated()) {
			return reader.getTranslation("photo.ai");
		}
		return card.previewable() ? "" : reader.getTranslation("photo.no-preview");
	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static String findings(PhotoCard card, Component reader) {
		if (card.errors() > 0) {
			return reader.getTranslation("photo.errors", card.errors());
		}
		return (card.warnings() > 0) ? reader.getTranslation("photo.warnings", card.warnings()) : "";
	}

	private static String time(PhotoCard card, Locale locale, ZoneId zone) {
		DateTimeFormatter written = DateTimeFormatter.ofPattern("d MMM HH:mm", locale);
		String taken = card.captureTime();
		TemporalAccessor moment = (taken != null) ? DateTimeFormatter.ISO_DATE_TIME.parse(taken)
				: card.arrivedAt().atZone(zone);
		return written.format(moment);
	}

}
