package org.cutline.ingest;

/**
 * What became of one file of an archive, or what is wrong with the archive.
 *
 * @param fileName the file's name with its folders in the archive, or the archive's
 * @param outcome what became of it
 */
public record ZipLine(String fileName, IntakeOutcome outcome) {
}
