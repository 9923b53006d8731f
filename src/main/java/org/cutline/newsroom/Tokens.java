package org.cutline.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** One-time tokens: 192 random bits, kept by their SHA-256 only. */
final class Tokens {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String EASY = "abcdefghijkmnpqrstuvwxyz23456789";

	private Tokens() {
	}

	static String fresh() {
		byte[] bits = new byte[24];
		RANDOM.nextBytes(bits);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
	}

	/** 100 random bits for somebody to type: letters and digits that are not mistaken. */
	static String readable() {
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < 20; index++) {
			text.append((index > 0 && index % 5 == 0) ? "-" : "").append(EASY.charAt(RANDOM.nextInt(EASY.length())));
		}
		return text.toString();
	}

	static String digest(String token) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

}
