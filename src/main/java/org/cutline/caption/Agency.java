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

		/** An international agency: EPA, AP, Reuters. */
		MAJOR,

		/** A country's agency: ANSA, Yonhap. */
		NATIONAL,

		/** Takes pictures that others mostly send on: NurPhoto, ZUMA Wire. */
		PARTNER,

		/** Getty Images, which is both origin and distributor. */
		GETTY,

		/** Sends on the pictures of others: Shutterstock. */
		DISTRIBUTOR,

		/** No picture agency, but known to give out pictures. */
		ORGANISATION

	}

}
