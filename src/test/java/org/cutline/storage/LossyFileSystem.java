package org.cutline.storage;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/**
 * A file system over a folder of the real one that notes on a {@link LossyDisk} what was
 * forced and what was not.
 */
final class LossyFileSystem extends FileSystem {

	private final LossyProvider provider;

	LossyFileSystem(LossyDisk disk) {
		this.provider = new LossyProvider(this, disk);
	}

	/** A path here that stands for one of the real file system. */
	Path path(Path real) {
		return (Path) Proxy.newProxyInstance(Real.class.getClassLoader(), new Class<?>[] { Path.class, Real.class },
				(self, method, arguments) -> switch (method.getName()) {
					case "getFileSystem" -> this;
					case "real" -> real;
					case "toFile" -> throw new UnsupportedOperationException("not a file of the default file system");
					default -> {
						try {
							yield wrap(method.invoke(real, unwrap(arguments)));
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					}
				});
	}

	private Object wrap(Object result) {
		return (result instanceof Path path) ? path(path) : result;
	}

	private static Object[] unwrap(Object[] arguments) {
		if (arguments == null) {
			return new Object[0];
		}
		Object[] unwrapped = new Object[arguments.length];
		for (int index = 0; index < arguments.length; index++) {
			unwrapped[index] = (arguments[index] instanceof Real path) ? path.real() : arguments[index];
		}
		return unwrapped;
	}

	static Path real(Path path) {
		return ((Real) path).real();
	}

	@Override
	public FileSystemProvider provider() {
		return this.provider;
	}

	@Override
	public void close() {
		// Nothing is open but what its user opened.
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return "/";
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return List.of(path(Path.of("/")));
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return List.of();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return Set.of("basic", "posix");
	}

	@Override
	public Path getPath(String first, String... more) {
		return path(Path.of(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String syntaxAndPattern) {
		throw new UnsupportedOperationException();
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		throw new UnsupportedOperationException();
	}

	@Override
	public WatchService newWatchService() throws IOException {
		throw new UnsupportedOperationException();
	}

	/** A path that knows the real one. */
	interface Real {

		Path real();

	}

}
