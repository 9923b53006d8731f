package org.cutline.ingest;

/**
 * A source was made, changed, given up or taken up again; told in the transaction of the
 * change.
 */
public record SourcesChanged() {
}
