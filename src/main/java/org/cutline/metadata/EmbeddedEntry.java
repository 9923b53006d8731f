package org.cutline.metadata;

/**
 * One named thing a file holds.
 *
 * @param address where it is, such as {@code 2:120}, {@code dc:description[x-default]} or
 * {@code ExifIFD/36867}
 * @param name its name for people
 * @param value its value as text, shortened if it is very long
 * @param octets how many octets it takes in the file
 */
public record EmbeddedEntry(String address, String name, String value, long octets) {
}
