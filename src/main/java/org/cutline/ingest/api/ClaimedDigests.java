package org.cutline.ingest.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.ingest.DigestDiffers;
import org.jspecify.annotations.Nullable;

/**
 * The digests of a body that its sender names, in {@code Content-Digest} (RFC 9530,
 * {@code sha-256=:base64:}) or the older {@code Digest} ({@code SHA-256=base64}). Of the
 * algorithms those are looked at that are safe; others are passed over, as the standard
 * has it.
 */
final class ClaimedDigests {

	private static final Map<String, String> ALGORITHMS = Map.of("sha-256", "SHA-256", "sha-512", "SHA-512");

	private final List<Claim> claims;

	private ClaimedDigests(List<Claim> claims) {
		this.claims = claims;
	}

	/**
	 * Reads the two headers.
	 * @param contentDigest {@code Content-Digest}, or null
	 * @param digest {@code Digest}, or null
	 * @return what they name
	 * @throws IllegalArgumentException if one of them names a digest that is none
	 */
	static ClaimedDigests of(@Nullable String contentDigest, @Nullable String digest) {
		List<Claim> claims = new ArrayList<>();
		for (String item : items(contentDigest)) {
			claim(item, true, claims);
		}
		for (String item : items(digest)) {
			claim(item, false, claims);
		}
		return new ClaimedDigests(claims);
	}

	/** The body, whose end cannot be read unless every digest is right. */
	InputStream checked(InputStream body) {
		return this.claims.isEmpty() ? body : new Checked(body);
	}

	private static List<String> items(@Nullable String header) {
		return (header != null) ? Arrays.stream(header.split(",")).map(String::strip).toList() : List.of();
	}

	private static void claim(String item, boolean colons, List<Claim> claims) {
		int equals = item.indexOf('=');
		String algorithm = (equals > 0) ? ALGORITHMS.get(item.substring(0, equals).strip().toLowerCase(Locale.ROOT))
				: null;
		if (algorithm == null) {
			return;
		}
		String value = item.substring(equals + 1).strip();
		if (colons) {
			if (value.length() < 2 || !value.startsWith(":") || !value.endsWith(":")) {
				throw new IllegalArgumentException("a digest stands between colons");
			}
			value = value.substring(1, value.length() - 1);
		}
		MessageDigest digest = digest(algorithm);
		byte[] octets = Base64.getDecoder().decode(value);
		if (octets.length != digest.getDigestLength()) {
			throw new IllegalArgumentException("a digest of another length");
		}
		claims.add(new Claim(digest, octets));
	}

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has " + algorithm, ex);
		}
	}

	private record Claim(MessageDigest running, byte[] named) {
	}

	private final class Checked extends FilterInputStream {

		private boolean ended;

		Checked(InputStream body) {
			super(body);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			if (count > 0) {
				ClaimedDigests.this.claims.forEach((claim) -> claim.running.update(buffer, offset, count));
			}
			else if (count < 0 && !this.ended) {
				this.ended = true;
				for (Claim claim : ClaimedDigests.this.claims) {
					if (!MessageDigest.isEqual(claim.running.digest(), claim.named)) {
						throw new DigestDiffers();
					}
				}
			}
			return count;
		}

	}

}
