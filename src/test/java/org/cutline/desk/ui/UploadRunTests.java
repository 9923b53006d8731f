package org.cutline.desk.ui;

import org.cutline.desk.ui.UploadRun.BrokenOff;
import org.cutline.desk.ui.UploadRun.Cancelled;
import org.cutline.desk.ui.UploadRun.Settled;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.photo.PhotoId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UploadRunTests {

	private final UploadRun run = new UploadRun();

	@Test
	void countsWhatCameInAndWhatWasHere() {
		this.run.add(new Settled("a.jpg", new IntakeOutcome.TakenIn(new PhotoId(1))));
		this.run.add(new Settled("b.jpg", new IntakeOutcome.TakenIn(new PhotoId(2))));
		this.run.add(new Settled("again.jpg", new IntakeOutcome.AlreadyHere(new PhotoId(1))));
		assertThat(this.run.takenIn()).isEqualTo(2);
		assertThat(this.run.alreadyHere()).isEqualTo(1);
		assertThat(this.run.missing()).isEmpty();
	}

	@Test
	void namesEveryFileThatIsNotOnTheDesk() {
		Settled refused = new Settled("notes.docx", new IntakeOutcome.Refused("file.not-a-picture", "Not a picture."));
		this.run.add(new Settled("a.jpg", new IntakeOutcome.TakenIn(new PhotoId(1))));
		this.run.add(refused);
		this.run.add(new BrokenOff("half.jpg"));
		this.run.add(new Cancelled("later.jpg"));
		assertThat(this.run.missing()).containsExactly(refused, new BrokenOff("half.jpg"), new Cancelled("later.jpg"));
		assertThat(this.run.lines()).hasSize(4);
	}

}
