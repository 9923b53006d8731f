package org.cutline.style;

import org.cutline.caption.CreditLine;
import org.cutline.photo.PhotoChanged;
import org.cutline.photo.PhotoLibrary;
import org.cutline.stylebook.Severity;
import org.cutline.stylebook.StyleReport;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks each new edition of a photo and leaves the number of findings on it. */
@Component
class FindingCounts {

	private final PhotoLibrary library;

	private final CaptionCheck check;

	FindingCounts(PhotoLibrary library, CaptionCheck check) {
		this.library = library;
		this.check = check;
	}

	@EventListener
	void on(PhotoChanged changed) {
		this.library.find(changed.photo()).ifPresent((photo) -> {
			CheckedCaption checked = this.check.check(photo);
			StyleReport report = checked.report();
			String credit = checked.caption().credit().map(CreditLine::text).orElse("");
			this.library.checked(photo.id(), report.count(Severity.ERROR), report.count(Severity.WARNING), credit);
		});
	}

}
