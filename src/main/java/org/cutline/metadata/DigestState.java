package org.cutline.metadata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the digest of IIM (image resource 0x0425: MD5 of resource 0x0404) says about IIM:
 * a program that knows XMP renews it, one that does not leaves it stale (XMP
 * Specification Part 3, 3.2.3.4).
 */
public enum DigestState {

	/** There is none. */
	ABSENT,

	/** IIM is as the last program that knows XMP left it. */
	MATCHES,

	/** A program that does not know XMP changed IIM later. */
	DIFFERS;

	static DigestState of(List<byte[]> iim, byte @Nullable [] digest) {
		if (digest == null || iim.isEmpty()) {
			return ABSENT;
		}
		return iim.stream().anyMatch((block) -> matches(block, digest)) ? MATCHES : DIFFERS;
	}

	/** TIFF pads the block to whole words, which the digest may leave out. */
	private static boolean matches(byte[] block, byte[] digest) {
		int length = block.length;
		do {
			if (Arrays.equals(md5(Arrays.copyOf(block, length)), digest)) {
				return true;
			}
			length--;
		}
		while (length > 0 && length > block.length - 4 && block[length] == 0);
		return false;
	}

	static byte[] md5(byte[] octets) {
		try {
			return MessageDigest.getInstance("MD5").digest(octets);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has MD5", ex);
		}
	}

}
