package org.cutline.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Does everything on the real file system, and notes it on the disk. */
final class LossyProvider extends FileSystemProvider {

	private final LossyFileSystem system;

	private final LossyDisk disk;

	LossyProvider(LossyFileSystem system, LossyDisk disk) {
		this.system = system;
		this.disk = disk;
	}

	private static Path real(Path path) {
		return LossyFileSystem.real(path);
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		Path file = real(path);
		boolean writes = options.contains(StandardOpenOption.WRITE);
		boolean fresh = writes && Files.notExists(file);
		if (writes) {
			this.disk.step();
		}
		FileChannel channel = FileChannel.open(file, options, attributes);
		if (fresh) {
			this.disk.made(file);
		}
		return new LossyChannel(channel, file, options.contains(StandardOpenOption.DSYNC), this.disk);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		DirectoryStream<Path> stream = Files.newDirectoryStream(real(folder));
		return new DirectoryStream<>() {

			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> all = stream.iterator();
				return new Iterator<>() {

					@Override
					public boolean hasNext() {
						return all.hasNext();
					}

					@Override
					public Path next() {
						return LossyProvider.this.system.path(all.next());
					}

				};
			}

			@Override
			public void close() throws IOException {
				stream.close();
			}

		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		if (Files.notExists(real(folder))) {
			this.disk.step();
		}
		Files.createDirectory(real(folder), attributes);
		this.disk.madeFolder(real(folder));
	}

	@Override
	public void delete(Path path) throws IOException {
		this.disk.step();
		Files.delete(real(path));
		this.disk.removed(real(path));
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		this.disk.step();
		Files.move(real(source), real(target), options);
		this.disk.moved(real(source), real(target));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real(path).getFileSystem().provider().checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return Files.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return Files.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return Files.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		Files.setAttribute(real(path), attribute, value, options);
	}

	@Override
	public boolean isSameFile(Path path, Path other) throws IOException {
		return Files.isSameFile(real(path), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return Files.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return Files.getFileStore(real(path));
	}

	@Override
	public String getScheme() {
		return "lossy";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return this.system;
	}

	@Override
	public Path getPath(URI uri) {
		return this.system.path(Path.of(uri.getPath()));
	}

}
