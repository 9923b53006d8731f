package org.cutline.metadata;

/**
 * Something in a file that is not as it should be, though the file could be read.
 *
 * @param code a stable word for programs, such as {@code iim.truncated}
 * @param sentence one English sentence for people
 */
public record MetadataProblem(String code, String sentence) {
}
