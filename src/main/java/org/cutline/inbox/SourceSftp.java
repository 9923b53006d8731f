package org.cutline.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.server.SftpSubsystem;
import org.apache.sshd.sftp.server.SftpSubsystemConfigurator;
import org.cutline.ingest.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * One session of a source over SFTP. No link is followed, times and rights that a client
 * sets are passed over, and what has just been taken is still told when a client asks
 * whether it arrived.
 */
final class SourceSftp extends SftpSubsystem {

	private static final int REMEMBERED = 500;

	private final SourceId source;

	private final Path upload;

	private final Map<String, Arrived> arrived = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Arrived> eldest) {
			return size() > REMEMBERED;
		}

	};

	private volatile @Nullable Thread closing;

	SourceSftp(ChannelSession channel, SftpSubsystemConfigurator configurator, SourceId source, Path upload) {
		super(channel, configurator);
		this.source = source;
		this.upload = upload;
	}

	SourceId source() {
		return this.source;
	}

	/**
	 * Whether a file is being closed by its sender, and not since the session is over.
	 */
	boolean isClosedByClient() {
		return Thread.currentThread().equals(this.closing);
	}

	/** A file has come whole, and may be gone the next moment. */
	synchronized void arrived(Path file, long size) {
		this.arrived.put(file.toAbsolutePath().toString(), new Arrived(size, Instant.now()));
	}

	/**
	 * Where a file is that a client names.
	 * @param file as the client sees it
	 * @return as it is
	 */
	Path real(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path real = this.upload;
		for (Path part : absolute) {
			real = real.resolve(part.toString());
		}
		return real;
	}

	@Override
	protected Path resolveFile(String remotePath) throws IOException {
		Path file = super.resolveFile(remotePath);
		Path real = this.upload;
		for (Path part : file.toAbsolutePath().normalize()) {
			real = real.resolve(part.toString());
			if (Files.isSymbolicLink(real)) {
				throw new AccessDeniedException(remotePath);
			}
		}
		return file;
	}

	@Override
	protected void doClose(int id, String handle) throws IOException {
		this.closing = Thread.currentThread();
		try {
			super.doClose(id, handle);
		}
		finally {
			this.closing = null;
		}
	}

	@Override
	protected Map<String, Object> doStat(int id, String path, int flags) throws IOException {
		try {
			return super.doStat(id, path, flags);
		}
		catch (NoSuchFileException ex) {
			return remembered(path, ex);
		}
	}

	@Override
	protected Map<String, Object> doLStat(int id, String path, int flags) throws IOException {
		try {
			return super.doLStat(id, path, flags);
		}
		catch (NoSuchFileException ex) {
			return remembered(path, ex);
		}
	}

	@Override
	protected void doSetStat(int id, String path, int cmd, String extension, Map<String, ?> attributes,
			Boolean followLinks) {
		// A client's times and rights mean nothing here.
	}

	@Override
	protected void doFSetStat(int id, String handle, Map<String, ?> attributes) {
		// The same of an open file.
	}

	@Override
	protected void doExtended(Buffer buffer, int id) throws IOException {
		sendStatus(prepareReply(buffer), id, SftpConstants.SSH_FX_OP_UNSUPPORTED, "not here");
	}

	private synchronized Map<String, Object> remembered(String path, NoSuchFileException missing) throws IOException {
		Arrived file = this.arrived.get(resolveFile(path).toAbsolutePath().toString());
		if (file == null) {
			throw missing;
		}
		FileTime time = FileTime.from(file.at());
		return Map.of("isRegularFile", true, "isDirectory", false, "isSymbolicLink", false, "isOther", false, "size",
				file.size(), "lastModifiedTime", time, "lastAccessTime", time, "creationTime", time, "permissions",
				Set.of(PosixFilePermission.OWNER_READ));
	}

	private record Arrived(long size, Instant at) {
	}

}
