package org.cutline.ingest.ui;

import java.nio.file.Path;
import java.util.List;

import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.mapping.AgencyMappings;
import org.cutline.mapping.MappingCard;
import org.cutline.style.LiveStyles;
import org.cutline.stylebook.HouseStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the form of a source works with. */
@Component
class SourceRoom {

	private final Sources sources;

	private final AgencyMappings mappings;

	private final LiveStyles styles;

	private final Path home;

	private final boolean sftp;

	private final int sftpPort;

	SourceRoom(Sources sources, AgencyMappings mappings, LiveStyles styles, @Value("${cutline.home}") Path home,
			@Value("${cutline.sftp.enabled:false}") boolean sftp, @Value("${cutline.sftp.port:2222}") int sftpPort) {
		this.sources = sources;
		this.mappings = mappings;
		this.styles = styles;
		this.home = home;
		this.sftp = sftp;
		this.sftpPort = sftpPort;
	}

	Sources sources() {
		return this.sources;
	}

	/** The mappings that are live. */
	List<MappingCard> mappings() {
		return this.mappings.all().stream().filter((card) -> card.live() != null).toList();
	}

	List<HouseStyle> styles() {
		return this.styles.all();
	}

	/** The folder of a source. */
	String folder(SourceId id) {
		return this.home.toAbsolutePath().normalize().resolve("inbox").resolve(id.value()).toString();
	}

	/** Whether the SFTP server runs at all. */
	boolean sftpRuns() {
		return this.sftp;
	}

	/** What a source types to connect. */
	String sftpCommand(SourceId id, String host) {
		return "sftp -P " + this.sftpPort + " " + id + "@" + host;
	}

}
