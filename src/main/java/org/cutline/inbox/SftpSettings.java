package org.cutline.inbox;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SFTP server that sources send to.
 *
 * @param enabled whether it runs
 * @param port where it listens; 0 is any that is free
 * @param address the address it listens on
 * @param hostKey the private key that it is known by; made at the first start, readable
 * by its owner only
 */
@ConfigurationProperties("cutline.sftp")
record SftpSettings(@DefaultValue("false") boolean enabled, @DefaultValue("2222") int port,
		@DefaultValue("127.0.0.1") String address, Path hostKey) {

	SftpSettings {
		if (port < 0 || port > 65_535) {
			throw new IllegalArgumentException("cutline.sftp.port is a port, 0 to 65535");
		}
	}

}
