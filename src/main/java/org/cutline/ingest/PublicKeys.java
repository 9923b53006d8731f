package org.cutline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Tells lines that are public keys of OpenSSH: {@code ssh-ed25519 AAAA… comment}. */
final class PublicKeys {

	private static final Set<String> KINDS = Set.of("ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256",
			"ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "sk-ssh-ed25519@openssh.com",
			"sk-ecdsa-sha2-nistp256@openssh.com");

	private static final int LONGEST = 4000;

	private PublicKeys() {
	}

	static boolean isOne(String line) {
		String[] parts = line.split(" ", 3);
		return line.length() <= LONGEST && line.codePoints().noneMatch(Character::isISOControl) && parts.length >= 2
				&& KINDS.contains(parts[0]) && parts[0].equals(kindInside(parts[1]));
	}

	/** The key says once more inside, behind its length, of which kind it is. */
	private static String kindInside(String base64) {
		try {
			ByteBuffer octets = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
			int length = (octets.remaining() > Integer.BYTES) ? octets.getInt() : 0;
			if (length <= 0 || length >= octets.remaining()) {
				return "";
			}
			byte[] kind = new byte[length];
			octets.get(kind);
			return new String(kind, StandardCharsets.US_ASCII);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
