package org.cutline.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps some of the disk free, so that captions can still be saved when no more photos
 * can be taken in: the size of the setting {@code cutline.storage.floor}, or 5 % of the
 * disk where that is less. It looks each time, so intake goes on once there is room.
 */
@Component
public class FreeSpace {

	private static final int SHARE = 20;

	private final Path home;

	private final DataSize floor;

	FreeSpace(@Value("${cutline.home}") Path home, @Value("${cutline.storage.floor}") DataSize floor) {
		this.home = home;
		this.floor = floor;
	}

	/**
	 * Refuses a file when the disk is too full.
	 * @throws NoRoom if it is
	 * @throws IOException if the disk does not say
	 */
	public void require() throws IOException {
		FileStore disk = Files.getFileStore(this.home);
		long wanted = Math.min(this.floor.toBytes(), disk.getTotalSpace() / SHARE);
		long left = disk.getUsableSpace();
		if (left < wanted) {
			throw new NoRoom(left, wanted);
		}
	}

}
