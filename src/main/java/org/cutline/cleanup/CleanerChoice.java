package org.cutline.cleanup;

/**
 * A cleaner and whether files are cleaned by it.
 *
 * @param cleaner the cleaner
 * @param used false if a chief has switched it off
 */
public record CleanerChoice(Cleaner cleaner, boolean used) {
}
