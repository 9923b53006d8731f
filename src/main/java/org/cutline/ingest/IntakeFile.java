package org.cutline.ingest;

import java.time.Instant;

import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param id counts the files of all intakes
 * @param intake the intake it came with
 * @param name the name it came with; text to show, never a path
 * @param octets how many came
 * @param state what became of it
 * @param photo the photo that it is, or null
 * @param code why it is none, such as {@code file.cut-off}; empty for a photo. Its words
 * are under {@code photo.refused.*}
 * @param sentence the same in English, with its figures
 * @param at when that was settled
 * @param millis how long it took
 */
public record IntakeFile(long id, long intake, String name, long octets, FileState state, @Nullable PhotoId photo,
		String code, String sentence, Instant at, int millis) {
}
