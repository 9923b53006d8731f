package org.cutline.metadata;

/**
 * What one block says about one field.
 *
 * @param block the block
 * @param address where in the block, such as {@code 2:120}, {@code dc:description} or
 * {@code 270}
 * @param value what it says there
 */
public record SourceValue(Block block, String address, FieldValue value) {
}
