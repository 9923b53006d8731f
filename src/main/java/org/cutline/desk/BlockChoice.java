package org.cutline.desk;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;

/**
 * What is to count for a field from now on.
 *
 * @param field the field
 * @param block the block of the file whose value is taken: IIM, XMP or Exif
 */
public record BlockChoice(Field field, Block block) {
}
