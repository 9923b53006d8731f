package org.cutline.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

	/** Of octets or of inodes, which nothing tells but the failure. */
	private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

	private final Path home;

	private final DataSize floor;

	FreeSpace(@Value("${cutline.home}") Path home, @Value("${cutline.storage.floor}") DataSize floor) {
		this.home = home;
		this.floor = floor;
	}

	/**
	 * Says of a failed write that the disk is full, if that is why.
	 * @param failure what the disk said
	 * @return the failure, or that there is no room
	 */
	IOException explain(IOException failure) {
		String said = String.valueOf(failure.getMessage());
		if (FULL.stream().anyMatch(said::contains)) {
			return new NoRoom(failure);
		}
		return failure;
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
