package org.cutline.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords, checked slowly so that nobody can guess many, but not again and again: a
 * program that names itself with each of a thousand requests is checked once in ten
 * minutes. Only right passwords are remembered, each as a digest under a key that this
 * process made, together with the hash it was right for: another password, or another
 * hash after a change, is checked anew.
 */
final class RememberedPasswords implements PasswordEncoder {

	private static final long LONGEST = Duration.ofMinutes(10).toNanos();

	private static final int MOST = 1000;

	private static final String DIGEST = "HmacSHA256";

	private final PasswordEncoder passwords;

	private final LongSupplier nanoseconds;

	private final SecretKeySpec key;

	private final Map<String, Long> right = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
			return size() > MOST;
		}

	};

	/**
	 * @param passwords who checks slowly
	 * @param nanoseconds a clock that only goes forward
	 */
	RememberedPasswords(PasswordEncoder passwords, LongSupplier nanoseconds) {
		this.passwords = passwords;
		this.nanoseconds = nanoseconds;
		byte[] octets = new byte[32];
		new SecureRandom().nextBytes(octets);
		this.key = new SecretKeySpec(octets, DIGEST);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.passwords.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		if (password == null || hash == null) {
			return this.passwords.matches(password, hash);
		}
		String both = digest(password, hash);
		long now = this.nanoseconds.getAsLong();
		synchronized (this.right) {
			Long checked = this.right.get(both);
			if (checked != null && now - checked < LONGEST) {
				return true;
			}
			this.right.remove(both);
		}
		boolean matches = this.passwords.matches(password, hash);
		if (matches) {
			synchronized (this.right) {
				this.right.put(both, now);
			}
		}
		return matches;
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.passwords.upgradeEncoding(hash);
	}

	private String digest(CharSequence password, String hash) {
		try {
			Mac mac = Mac.getInstance(DIGEST);
			mac.init(this.key);
			mac.update(hash.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return HexFormat.of().formatHex(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + DIGEST, ex);
		}
	}

}
