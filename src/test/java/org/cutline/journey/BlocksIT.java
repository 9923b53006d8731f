package org.cutline.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.cutline.metadata.Block;
import org.cutline.metadata.ConflictFile;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading.Read;
import org.cutline.metadata.SourceValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A photo whose blocks disagree: IIM is chosen by key, saved, and sent out. */
class BlocksIT {

	private static final String IN_XMP = "Ministers in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL";

	private static final String IN_IIM = "Ministers dine in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL";

	@Test
	void theValueOfIimIsUsedByKeyAndGoesOutInBothBlocks(@TempDir Path home, @TempDir Path files) throws IOException {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			ConflictFile file = ConflictFile.silent().xmpCaption(IN_XMP).iim(120, IN_IIM);
			long photo = rest.upload(Files.write(files.resolve("dinner.jpg"), file.jpeg()));
			page.navigate(desk.address() + "/photos/" + photo + "?has=conflicts");
			assertThat(Steps.caption(page)).hasValue(IN_XMP);
			assertThat(Steps.caption(page)).isFocused();

			page.keyboard().press("Alt+b");
			Locator row = page.locator(".block-row[data-field=description]");
			assertThat(row.locator(".block-cell.in-use .address")).hasText("dc:description");
			assertThat(row.locator(".block-cell.in-use")).isFocused();
			assertThat(page).hasURL(Pattern.compile(".*view=blocks.*"));
			page.keyboard().press("ArrowLeft");
			page.keyboard().press("Enter");
			assertThat(row.locator(".block-cell.in-use .address")).hasText("2:120");
			assertThat(row.locator(".block-cell.in-use")).isFocused();
			assertThat(page.locator(".blocks-panel")).containsText("0 of 1 conflict undecided");

			page.keyboard().press("Escape");
			assertThat(page.locator(".blocks-panel")).isHidden();
			assertThat(Steps.caption(page)).isFocused();
			assertThat(Steps.caption(page)).hasValue(IN_IIM);
			assertThat(page).hasURL(Pattern.compile("((?!view=).)*"));
			page.keyboard().press("Control+s");
			assertThat(page.getByText("Saved.", new Page.GetByTextOptions().setExact(true))).isVisible();
			Assertions.assertThat(rest.caption(photo)).isEqualTo(IN_IIM);

			FileMetadata sent = ((Read) MetadataReader.read(rest.octets("/api/photos/" + photo + "/file"))).metadata();
			FieldReading caption = sent.reading(Field.DESCRIPTION).orElseThrow();
			Assertions.assertThat(caption.from(Block.IIM).map(SourceValue::value).orElseThrow().text())
				.isEqualTo(IN_IIM);
			Assertions.assertThat(caption.from(Block.XMP).map(SourceValue::value).orElseThrow().text())
				.isEqualTo(IN_IIM);
			Assertions.assertThat(caption.conflict()).isFalse();
		}
	}

}
