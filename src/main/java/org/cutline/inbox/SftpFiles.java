package org.cutline.inbox;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a source may do with files over SFTP: write new ones, rename and remove those that
 * are not whole yet, make and remove folders. A file is written under a hidden name and
 * gets its own when its sender closes it; one that is cut off leaves nothing.
 */
@Component
class SftpFiles implements SftpFileSystemAccessor {

	private final Map<FileHandle, Upload> uploads = new ConcurrentHashMap<>();

	private final SftpDoor door;

	SftpFiles(SftpDoor door) {
		this.door = door;
	}

	@Override
	public SeekableByteChannel openFile(SftpSubsystemProxy subsystem, FileHandle handle, Path file, String name,
			Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
			throw new AccessDeniedException(file.toString());
		}
		SourceSftp session = (SourceSftp) subsystem;
		this.door.await(session.source());
		Path target = session.real(file);
		long limit = this.door.limit(target);
		Upload upload = FileNames.isTemporary(target) ? Upload.named(target, options, limit)
				: Upload.hidden(target, limit);
		this.uploads.put(handle, upload);
		return upload.octets();
	}

	@Override
	public void closeFile(SftpSubsystemProxy subsystem, FileHandle handle, Path file, String name, Channel channel,
			Set<? extends OpenOption> options) throws IOException {
		Upload upload = this.uploads.remove(handle);
		if (upload == null) {
			channel.close();
			return;
		}
		SourceSftp session = (SourceSftp) subsystem;
		Path whole = upload.close(session.isClosedByClient());
		if (whole != null) {
			session.arrived(file, Files.size(whole));
			this.door.arrived(session.source(), whole);
		}
	}

	@Override
	public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
			throws IOException {
		SourceSftp session = (SourceSftp) subsystem;
		Path file = session.real(from);
		Path target = session.real(to);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !FileNames.isTemporary(file)) {
			throw new AccessDeniedException(from.toString(), null, "only files that are not whole yet are renamed");
		}
		Path free = this.door.rename(file, target);
		if (!FileNames.isTemporary(free)) {
			session.arrived(to, Files.size(free));
			this.door.arrived(session.source(), free);
		}
	}

	@Override
	public void removeFile(SftpSubsystemProxy subsystem, Path path, boolean isDirectory) throws IOException {
		Path file = ((SourceSftp) subsystem).real(path);
		if (!isDirectory && !FileNames.isTemporary(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new AccessDeniedException(path.toString(), null, "a file that has come whole stays");
		}
		if (isDirectory && path.getNameCount() == 0) {
			throw new AccessDeniedException(path.toString());
		}
		Files.delete(file);
	}

	@Override
	public void createDirectory(SftpSubsystemProxy subsystem, Path path) throws IOException {
		Path folder = ((SourceSftp) subsystem).real(path);
		if (folder.getFileName().toString().startsWith(".") || path.getNameCount() > FolderWalk.DEEPEST - 2) {
			throw new AccessDeniedException(path.toString());
		}
		Files.createDirectory(folder);
	}

	@Override
	public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symbolic)
			throws IOException {
		throw new AccessDeniedException(link.toString());
	}

	@Override
	public String resolveLinkTarget(SftpSubsystemProxy subsystem, Path link) throws IOException {
		throw new AccessDeniedException(link.toString());
	}

	@Override
	public void copyFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
			throws IOException {
		throw new AccessDeniedException(from.toString());
	}

	private record Upload(Path target, Path written, BoundedFile octets) {

		/** Under its own name, which says that it is not whole. */
		static Upload named(Path target, Set<? extends OpenOption> options, long limit) throws IOException {
			Set<OpenOption> wanted = new HashSet<>(options);
			wanted.remove(StandardOpenOption.READ);
			wanted.remove(StandardOpenOption.APPEND);
			wanted.add(StandardOpenOption.WRITE);
			wanted.add(LinkOption.NOFOLLOW_LINKS);
			return new Upload(target, target, new BoundedFile(FileChannel.open(target, wanted), limit));
		}

		static Upload hidden(Path target, long limit) throws IOException {
			Path hidden = target.resolveSibling(SftpDoor.UNFINISHED + UUID.randomUUID() + ".part");
			return new Upload(target, hidden, new BoundedFile(
					FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), limit));
		}

		@Nullable Path close(boolean whole) throws IOException {
			boolean good = whole && !this.octets.isTooLarge();
			boolean hidden = !this.written.equals(this.target);
			boolean holes = false;
			// Of one that is cut off, the channel may be closed already.
			try (this.octets) {
				if (good) {
					this.octets.force();
					holes = hidden && this.octets.hasHoles();
				}
			}
			if (!hidden) {
				return null;
			}
			if (good && !holes) {
				return SftpDoor.finish(this.written, this.target);
			}
			Files.deleteIfExists(this.written);
			if (whole) {
				throw new IOException(holes ? "The file has not come whole" : "The file is too large");
			}
			return null;
		}

	}

}
