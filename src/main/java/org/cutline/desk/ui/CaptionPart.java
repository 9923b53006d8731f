package org.cutline.desk.ui;

import java.util.Optional;

import org.cutline.caption.BodyReading;
import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.CreditLine;
import org.cutline.caption.Restriction;

/** A part of a caption that has a chip and can be edited by it. */
sealed interface CaptionPart {

	/**
	 * Somebody whom the caption names.
	 *
	 * @param person as read
	 */
	record Person(CaptionPerson person) implements CaptionPart {
	}

	/**
	 * Where the picture was taken.
	 *
	 * @param place as read
	 */
	record Place(CaptionPlace place) implements CaptionPart {
	}

	/**
	 * When the picture was taken.
	 *
	 * @param date as read
	 */
	record Day(CaptionDate date) implements CaptionPart {
	}

	/**
	 * What the picture was taken at.
	 *
	 * @param event as read
	 */
	record Event(BodyReading.Event event) implements CaptionPart {
	}

	/**
	 * The credit line.
	 *
	 * @param line as read, or empty where the caption has none yet
	 */
	record Credit(Optional<CreditLine> line) implements CaptionPart {
	}

	/**
	 * A limit of use or an advisory.
	 *
	 * @param restriction as read
	 */
	record Limit(Restriction restriction) implements CaptionPart {
	}

}
