package org.cutline.caption;

/**
 * A picture agency as the desk's list knows it.
 *
 * @param name the one spelling that stands for all of them, such as {@code EPA-EFE} or
 * {@code The Canadian Press}
 * @param role whether it takes pictures, passes them on, or is a newspaper or company
 */
public record Agency(String name, Role role) {

	/** What an organisation in a credit line does. */
	public enum Role {

		/** Takes pictures and sends them: EPA, AP, Reuters. */
		WIRE,

		/** Takes pictures, mostly sent on by a distributor: NurPhoto, ZUMA Wire. */
		PARTNER,

		/** Sends on the pictures of others: Getty Images, Shutterstock. */
		DISTRIBUTOR

	}

}
