package org.cutline.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

import org.cutline.storage.Shelves;
import org.cutline.storage.StoreProbe;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tries the folders of the store before anybody is let in. A folder that is empty and not
 * marked, while there are photos, is one whose disk is missing: the desk does not start
 * and fill the place below it.
 */
@Component
class StoreAtStart implements SmartInitializingSingleton {

	private final Path uploads;

	private final LongSupplier photos;

	@Autowired
	StoreAtStart(@Value("${cutline.home}") Path home, JdbcClient database) {
		this(home, () -> new PhotoRows(database).count());
	}

	StoreAtStart(Path home, LongSupplier photos) {
		this.uploads = home.resolve("uploads");
		this.photos = photos;
	}

	@Override
	public void afterSingletonsInstantiated() {
		for (String name : List.of("incoming", Shelves.RENDITIONS, Shelves.ORIGINALS)) {
			Path folder = this.uploads.resolve(name);
			try {
				if (name.equals(Shelves.ORIGINALS)) {
					refuseIfMissing(folder);
				}
				StoreProbe.tryOut(folder);
				if (!StoreProbe.isMarked(folder)) {
					StoreProbe.mark(folder);
				}
			}
			catch (IOException ex) {
				throw new StoreNotReady(folder, "does not keep what is written into it: " + ex.getMessage());
			}
		}
	}

	private void refuseIfMissing(Path folder) throws IOException {
		if (!StoreProbe.isMarked(folder) && StoreProbe.isEmpty(folder)) {
			long count = this.photos.getAsLong();
			if (count > 0) {
				throw new StoreNotReady(folder, "is empty, and there are " + count + " photos");
			}
		}
	}

}
