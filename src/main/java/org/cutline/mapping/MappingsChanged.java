package org.cutline.mapping;

/** New files are read with other mappings; told within the transaction of the change. */
public record MappingsChanged() {
}
