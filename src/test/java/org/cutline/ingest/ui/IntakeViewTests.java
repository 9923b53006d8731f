package org.cutline.ingest.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.DeskOnH2;
import org.cutline.ingest.Delivery;
import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeFile;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.WaitingFiles;
import org.cutline.ingest.WaitingRoom;
import org.cutline.ingest.Way;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class IntakeViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Intakes intakes;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private Texts texts;

	@BeforeEach
	void anEditorIsSignedIn() {
		new Staff(this.context).signIn(Role.EDITOR);
	}

	@Test
	void aDeskToWhichNothingCameSaysWhatWillBeHere() {
		UI.getCurrent().navigate(IntakeView.PATH);
		assertThat(page()).contains("Nothing came yet", "Workers:");
	}

	@Test
	void anIntakeSaysWhatBecameOfEachFileAndWhy() throws IOException {
		Delivery drop = this.intakes.open(Way.BROWSER, null, 3);
		PhotoId photo = ((TakenIn) take("walk.jpg", Pictures.jpeg(1), drop)).photo();
		take("walk again.jpg", Pictures.jpeg(1), drop);
		take("notes.docx", Pictures.docx(), drop);
		UI.getCurrent().navigate(IntakeView.PATH);
		assertThat(page()).contains("EDITOR, in the browser", "1 of 3 taken in", "All3", "Here already1", "Refused1",
				"running", "photos/s");
		Grid<IntakeFile> grid = grid();
		assertThat(test(grid).size()).isEqualTo(3);
		assertThat(cell(grid, 0, 1)).contains("Refused", "It is not a picture.");
		assertThat(cell(grid, 1, 1)).contains("Here already");
		assertThat(((Anchor) test(grid).getCellComponent(1, 0)).getHref()).isEqualTo("photos/" + photo);
	}

	@Test
	void whatWaitsInAFolderIsSaidAndTriedAgain() {
		List<SourceId> tried = new ArrayList<>();
		SourceId pool = new SourceId("pool");
		WaitingList list = new WaitingList(List.of(new WaitingRoom() {

			@Override
			public List<WaitingFiles> waiting() {
				return List.of(new WaitingFiles(pool, "Tokyo pool", 12, tried.isEmpty() ? "the disk is full" : null),
						new WaitingFiles(new SourceId("still"), "Nothing new", 0, null));
			}

			@Override
			public boolean tryNow(SourceId source) {
				return tried.add(source);
			}

		}));
		UI.getCurrent().add(list);
		assertThat(list.getElement().getTextRecursively()).contains("Tokyo pool", "12 files wait", "the disk is full")
			.doesNotContain("Nothing new");
		test($(Button.class, list).single()).click();
		assertThat(tried).containsExactly(pool);
		assertThat(list.getElement().getTextRecursively()).contains("12 files wait").doesNotContain("the disk is full");
	}

	@Test
	void theFilterIsInTheAddress() throws IOException {
		Delivery drop = this.intakes.open(Way.REST, null);
		take("walk.jpg", Pictures.jpeg(1), drop);
		take("notes.docx", Pictures.docx(), drop);
		UI.getCurrent().navigate(IntakeView.PATH + "/" + drop.intake(), QueryParameters.of("state", "refused"));
		Grid<IntakeFile> grid = grid();
		assertThat(test(grid).size()).isOne();
		assertThat(test(grid).getRow(0).name()).isEqualTo("notes.docx");
	}

	@Test
	void everyEndAndEveryPauseHasItsWords() {
		for (FileState state : FileState.values()) {
			assertThat(this.texts.getTranslation("ingest.state." + state, Locale.of("es")))
				.doesNotContain("ingest.state");
			assertThat(IntakeWords.state(IntakeWords.name(state))).contains(state);
		}
		for (String code : new String[] { "disk.full", "desk.database" }) {
			assertThat(this.texts.getTranslation("ingest.paused." + code, Locale.of("es"))).contains("pausa");
		}
	}

	private Object take(String name, byte[] octets, Delivery delivery) throws IOException {
		return this.intake.take(name, new ByteArrayInputStream(octets), delivery);
	}

	@SuppressWarnings("unchecked")
	private Grid<IntakeFile> grid() {
		return $(Grid.class).single();
	}

	private String cell(Grid<IntakeFile> grid, int row, int column) {
		return test(grid).getCellComponent(row, column).getElement().getTextRecursively();
	}

	private String page() {
		return $(IntakeView.class).single().getElement().getTextRecursively();
	}

}
