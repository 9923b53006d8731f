package org.cutline.newsroom;

/** An account could not be made or changed; {@link #reason()} says why. */
public final class AccountRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	AccountRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why an account was refused; each has a sentence under {@code newsroom.refused.*}.
	 */
	public enum Reason {

		/** The link was used, has expired, or never existed. */
		LINK_NOT_VALID,

		/** Somebody has that sign-in name already. */
		NAME_TAKEN,

		/** A sign-in name is 2 to 60 letters, digits, dots, hyphens or underscores. */
		NAME_NOT_VALID,

		/** A display name has 1 to 120 characters, none of them a control character. */
		DISPLAY_NAME_NOT_VALID,

		/** A password has at least 12 characters, at most 72 octets. */
		PASSWORD_TOO_SHORT,

		/** A password has at most 72 octets in UTF-8. */
		PASSWORD_TOO_LONG,

		/** The one who asks may not give that role, or may not change that person. */
		NOT_YOURS_TO_GIVE,

		/** Nobody can shut out or demote the person they are signed in as. */
		NOT_YOURSELF

	}

}
