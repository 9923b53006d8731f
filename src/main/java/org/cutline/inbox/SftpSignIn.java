package org.cutline.inbox;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;

import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.cutline.ingest.Source;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.newsroom.Audit;
import org.cutline.newsroom.DeskItself;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets sources in that may send over SFTP: by the name of their folder, and a key or a
 * password. Wrong passwords are slowed and written down.
 */
@Component
class SftpSignIn implements PasswordAuthenticator, PublickeyAuthenticator {

	private static final Logger LOG = LoggerFactory.getLogger(SftpSignIn.class);

	/** So that nobody tells by the time whether a source is known. */
	private static final Duration REFUSAL = Duration.ofSeconds(1);

	private final Sources sources;

	private final SignInDelays delays;

	private final Audit audit;

	SftpSignIn(Sources sources, SignInDelays delays, Audit audit) {
		this.sources = sources;
		this.delays = delays;
		this.audit = audit;
	}

	@Override
	public boolean authenticate(String name, PublicKey key, ServerSession session) {
		return find(name).filter((source) -> source.sftpKeys().stream().anyMatch((line) -> isKey(line, key)))
			.isPresent();
	}

	@Override
	public boolean authenticate(String name, String password, ServerSession session) throws AsyncAuthException {
		String address = address(session.getClientAddress());
		AsyncAuthException later = new AsyncAuthException();
		Thread.ofVirtual().name("sftp-sign-in").start(() -> later.setAuthed(isRight(name, password, address)));
		throw later;
	}

	private boolean isRight(String name, String password, String address) {
		String who = name + " " + address;
		long begun = System.nanoTime();
		sleep(this.delays.attempt(who, begun));
		boolean right = find(name)
			.map((source) -> asDesk(() -> this.sources.passwordFits(source.id(), password)).orElse(false))
			.orElse(false);
		if (right) {
			this.delays.forgive(who);
			return true;
		}
		asDesk(() -> {
			this.audit.record("sftp.refused", SourceId.isValid(name) ? "source/" + name : "source/?",
					"wrong name or password, from " + address);
			return true;
		});
		LOG.info("SFTP: {} is not let in from {}", SourceId.isValid(name) ? name : "an unknown name", address);
		sleep(REFUSAL.minus(Duration.ofNanos(System.nanoTime() - begun)));
		return false;
	}

	/** A source that may sign in. */
	private Optional<Source> find(String name) {
		return SourceId.isValid(name)
				? asDesk(() -> this.sources.find(new SourceId(name)).filter(Source::takesSftp).orElse(null))
				: Optional.empty();
	}

	private static <T> Optional<T> asDesk(Supplier<@Nullable T> deed) {
		AtomicReference<@Nullable T> found = new AtomicReference<>();
		try {
			DeskItself.run(() -> found.set(deed.get()));
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("Nobody is let in over SFTP while the database is away: {}", ex.toString());
		}
		return Optional.ofNullable(found.get());
	}

	private static boolean isKey(String line, PublicKey key) {
		try {
			PublicKey known = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line).resolvePublicKey(null, null, null);
			return known != null && KeyUtils.compareKeys(known, key);
		}
		catch (IOException | GeneralSecurityException | IllegalArgumentException ex) {
			LOG.warn("A key of a source cannot be read: {}", ex.toString());
			return false;
		}
	}

	private static String address(SocketAddress address) {
		return (address instanceof InetSocketAddress internet) ? internet.getAddress().getHostAddress() : "?";
	}

	private static void sleep(Duration length) {
		try {
			if (length.isPositive()) {
				Thread.sleep(length);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
