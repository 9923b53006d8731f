package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class XmpSidecarTests {

	@TempDir
	private Path folder;

	@Test
	void aSidecarIsNamedLikeItsPicture() {
		assertThat(XmpSidecar.nameFor("DSC_0042.heic")).isEqualTo("DSC_0042.xmp");
		assertThat(XmpSidecar.nameFor("noextension")).isEqualTo("noextension.xmp");
	}

	@Test
	void aSidecarSaysWhatTheFileSaidAndTheEdits() throws IOException {
		Path source = Files.write(this.folder.resolve("a.jpg"),
				JpegBuilder.jpeg()
					.xmp("<desk:note>kept</desk:note><exif:GPSLatitude>35,41N</exif:GPSLatitude>")
					.iim(JpegBuilder.dataset(90, "Tokyo"))
					.build());
		Path target = this.folder.resolve("a.xmp");
		assertThat(XmpSidecar.write(source, "a.heic", MetadataEdits.none().with(Field.DESCRIPTION, "La leyenda"),
				WriteOptions.defaults(), target))
			.isInstanceOf(WriteOutcome.Written.class);
		assertThat(target).content()
			.contains("<photoshop:SidecarForExtension>heic</photoshop:SidecarForExtension>", "La leyenda",
					"<photoshop:City>Tokyo</photoshop:City>", "<desk:note>kept</desk:note>")
			.doesNotContain("35,41N");
	}

	@Test
	void whatIsNoPictureGetsNoSidecar() throws IOException {
		Path source = Files.writeString(this.folder.resolve("notes.txt"), "notes");
		assertThat(XmpSidecar.write(source, "notes.txt", MetadataEdits.none(), WriteOptions.defaults(),
				this.folder.resolve("notes.xmp")))
			.isInstanceOf(WriteOutcome.NotWritable.class);
	}

}
