package org.cutline.newsroom;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may do on the desk. Each role may do all that the ones before it may.
 */
public enum Role {

	/** Sees photos and stories and takes files out. */
	READER,

	/** Takes photos in, writes captions and stories. */
	EDITOR,

	/** Runs the desk: approves, lets people in. */
	CHIEF,

	/** Runs the installation; the only one who can appoint another administrator. */
	ADMINISTRATOR;

	/**
	 * This role and every one that it includes.
	 * @return never empty
	 */
	public Set<Role> included() {
		return EnumSet.range(READER, this);
	}

	/**
	 * The name that access rules test for.
	 * @return such as {@code ROLE_EDITOR}
	 */
	public String authority() {
		return "ROLE_" + name();
	}

}
