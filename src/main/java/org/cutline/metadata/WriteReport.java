package org.cutline.metadata;

import java.util.List;

/**
 * What writing a file did, beyond the edits asked for.
 *
 * @param shortened the fields cut in IIM to the length it allows; XMP has them whole
 * @param removed what was taken out for privacy, one English sentence each
 * @param remarks what the sender should know, such as credentials that no longer hold or
 * what could not be taken out
 */
public record WriteReport(List<Field> shortened, List<String> removed, List<MetadataProblem> remarks) {

	public WriteReport {
		shortened = List.copyOf(shortened);
		removed = List.copyOf(removed);
		remarks = List.copyOf(remarks);
	}

}
