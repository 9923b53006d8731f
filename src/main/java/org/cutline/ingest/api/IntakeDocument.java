package org.cutline.ingest.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeFile;
import org.cutline.ingest.IntakeSummary;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Way;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * An intake as JSON.
 *
 * @param id the intake
 * @param way by which way
 * @param source the id of the source, or null
 * @param person who brought it, or null for the desk itself
 * @param expected how many files there are to come, or null if nobody knows
 * @param begun when it began
 * @param last when its last file was settled
 * @param running whether more may come
 * @param files how many files were settled, by what became of them
 * @param octets octets of those that are photos now
 * @param photosPerSecond photos a second
 * @param octetsPerSecond octets of photos a second
 */
record IntakeDocument(long id, Way way, @Nullable String source, @Nullable Long person, @Nullable Integer expected,
		Instant begun, Instant last, boolean running, Map<FileState, Integer> files, long octets,
		double photosPerSecond, double octetsPerSecond) {

	static IntakeDocument of(IntakeSummary intake) {
		SourceId source = intake.source();
		PersonId by = intake.by();
		return new IntakeDocument(intake.id(), intake.way(), (source != null) ? source.value() : null,
				(by != null) ? by.value() : null, intake.expected(), intake.begun(), intake.last(), intake.running(),
				intake.files(), intake.octets(), intake.photosPerSecond(), intake.octetsPerSecond());
	}

	/**
	 * A page of intakes.
	 *
	 * @param total how many there are
	 * @param offset how many were left out
	 * @param intakes the intakes, the last first
	 */
	record Page(int total, int offset, List<IntakeDocument> intakes) {
	}

	/**
	 * A page of an intake's files.
	 *
	 * @param total how many there are
	 * @param offset how many were left out
	 * @param files the files, the last first
	 */
	record Files(int total, int offset, List<FileDocument> files) {
	}

	/**
	 * What became of a file.
	 *
	 * @param id the file
	 * @param name the name it came with
	 * @param octets how many came
	 * @param state what became of it
	 * @param photo the photo that it is, or null
	 * @param code why it is none; empty for a photo
	 * @param sentence the same in words
	 * @param at when that was settled
	 * @param millis how long it took
	 */
	record FileDocument(long id, String name, long octets, FileState state, @Nullable Long photo, String code,
			String sentence, Instant at, int millis) {

		static FileDocument of(IntakeFile file) {
			PhotoId photo = file.photo();
			return new FileDocument(file.id(), file.name(), file.octets(), file.state(),
					(photo != null) ? photo.value() : null, file.code(), file.sentence(), file.at(), file.millis());
		}

	}

}
