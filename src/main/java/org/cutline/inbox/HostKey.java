package org.cutline.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Set;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/** The key that clients know the SFTP server by. */
final class HostKey {

	private static final int BITS = 256;

	private HostKey() {
	}

	/**
	 * Reads the key, or makes one that only its owner may read.
	 * @param file where it is, in the form of OpenSSH or PEM
	 * @return the key
	 * @throws IOException if it can be neither read nor written
	 * @throws GeneralSecurityException if no key can be made
	 */
	static KeyPairProvider at(Path file) throws IOException, GeneralSecurityException {
		if (Files.notExists(file)) {
			make(file);
		}
		FileKeyPairProvider keys = new FileKeyPairProvider(file);
		if (!keys.loadKeys(null).iterator().hasNext()) {
			throw new IOException("there is no key in " + file);
		}
		return keys;
	}

	/** How people compare it: {@code SHA256:…}. */
	static String fingerprint(Path file) {
		KeyPair first = new FileKeyPairProvider(file).loadKeys(null).iterator().next();
		return KeyUtils.getFingerPrint(first.getPublic());
	}

	private static void make(Path file) throws IOException, GeneralSecurityException {
		KeyPair key = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, BITS);
		Files.createDirectories(file.toAbsolutePath().getParent());
		FileAttribute<?>[] rights = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (OutputStream out = Channels.newOutputStream(
				Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights))) {
			OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "cutline", null, out);
		}
	}

}
