package org.cutline.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.cutline.ingest.SourceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The SFTP server, where it is switched on: no shell, no commands, no forwarding. Each
 * source sees nothing but the {@code upload/} of its own folder.
 */
@Component
class SftpServer implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(SftpServer.class);

	private static final Duration IDLE = Duration.ofMinutes(10);

	private static final Duration SIGN_IN = Duration.ofSeconds(90);

	private static final int SESSIONS = 100;

	private static final int SESSIONS_A_SOURCE = 8;

	private static final int HANDLES = 32;

	private static final int ATTEMPTS = 6;

	private final SftpSettings settings;

	private final SftpSignIn signIn;

	private final SftpFiles files;

	private final SftpDoor door;

	private final Inboxes inboxes;

	private SshServer server = new SshServer();

	private volatile boolean running;

	SftpServer(SftpSettings settings, SftpSignIn signIn, SftpFiles files, SftpDoor door, Inboxes inboxes) {
		this.settings = settings;
		this.signIn = signIn;
		this.files = files;
		this.door = door;
		this.inboxes = inboxes;
	}

	@Override
	public void start() {
		if (!this.settings.enabled()) {
			return;
		}
		try {
			this.inboxes.sweepUnfinished(this.door);
			this.server = build();
			this.server.start();
			this.running = true;
			LOG.info("SFTP listens on {}:{}, host key {}", this.settings.address(), this.server.getPort(),
					HostKey.fingerprint(this.settings.hostKey()));
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException("SFTP cannot listen on " + this.settings.address() + ":"
					+ this.settings.port() + " with the host key " + this.settings.hostKey(), ex);
		}
	}

	@Override
	public void stop() {
		if (this.running) {
			this.running = false;
			try {
				this.server.stop(true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** It is stopped before the inboxes are. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

	/** Where it listens, if it does. */
	OptionalInt port() {
		return this.running ? OptionalInt.of(this.server.getPort()) : OptionalInt.empty();
	}

	private SshServer build() throws IOException, GeneralSecurityException {
		SshServer built = SshServer.setUpDefaultServer();
		built.setHost(this.settings.address());
		built.setPort(this.settings.port());
		built.setKeyPairProvider(HostKey.at(this.settings.hostKey()));
		built.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
		built.setPasswordAuthenticator(this.signIn);
		built.setPublickeyAuthenticator(this.signIn);
		built.setShellFactory(null);
		built.setCommandFactory(null);
		built.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
		built.setChannelFactories(List.of(ChannelSessionFactory.INSTANCE));
		built.setFileSystemFactory(new OwnFolder());
		built.setSubsystemFactories(List.of(new SourceSubsystem()));
		built.addSessionListener(new SessionLimit(SESSIONS));
		CoreModuleProperties.SERVER_IDENTIFICATION.set(built, "Cutline");
		CoreModuleProperties.IDLE_TIMEOUT.set(built, IDLE);
		CoreModuleProperties.AUTH_TIMEOUT.set(built, SIGN_IN);
		CoreModuleProperties.MAX_AUTH_REQUESTS.set(built, ATTEMPTS);
		CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(built, SESSIONS_A_SOURCE);
		CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(built, 2);
		SftpModuleProperties.MAX_OPEN_HANDLES_PER_SESSION.set(built, HANDLES);
		SftpModuleProperties.CLIENT_EXTENSIONS.set(built, "none");
		SftpModuleProperties.OPENSSH_EXTENSIONS.set(built, "");
		SftpModuleProperties.AUTO_FOLLOW_LINKS.set(built, false);
		return built;
	}

	private Path upload(SessionContext session) {
		return new SourceFolder(this.inboxes.folder(new SourceId(session.getUsername()))).upload();
	}

	private final class OwnFolder extends VirtualFileSystemFactory {

		@Override
		public Path getUserHomeDir(SessionContext session) {
			return upload(session);
		}

	}

	private final class SourceSubsystem extends SftpSubsystemFactory {

		SourceSubsystem() {
			setFileSystemAccessor(SftpServer.this.files);
		}

		@Override
		public Command createSubsystem(ChannelSession channel) {
			SourceId source = new SourceId(channel.getSession().getUsername());
			return new SourceSftp(channel, this, source, upload(channel.getSession()));
		}

	}

}
