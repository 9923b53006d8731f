package org.cutline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a disk holds after a power cut, as opposed to what programs see before it: octets
 * that were not forced are there, or cut short, or zeros, or not there; a name that was
 * given without forcing its folder may not have been given. Which, a seed decides.
 */
final class LossyDisk {

	private final Map<Path, Octets> seen = new TreeMap<>();

	private final Map<Path, Octets> safe = new TreeMap<>();

	private final Set<Path> safeFolders = new HashSet<>();

	private final List<Naming> pending = new ArrayList<>();

	private final Path root;

	private final Random random;

	private int left;

	/**
	 * A disk with nothing on it.
	 * @param root its top folder, which is there
	 * @param seed decides what a cut leaves
	 * @param steps how many changes are made before the power is cut
	 */
	LossyDisk(Path root, long seed, int steps) {
		this.root = root;
		this.random = new Random(seed);
		this.left = steps;
		this.safeFolders.add(root);
	}

	/** One more change is about to be made. */
	void step() throws IOException {
		if (this.left-- <= 0) {
			throw new PowerCut();
		}
	}

	void made(Path file) {
		Octets octets = new Octets();
		this.seen.put(file, octets);
		this.pending.add(new Naming(file.getParent(), file, () -> this.safe.put(file, octets)));
	}

	void madeFolder(Path folder) {
		this.pending.add(new Naming(folder.getParent(), folder, () -> this.safeFolders.add(folder)));
	}

	void moved(Path from, Path to) {
		Octets octets = this.seen.remove(from);
		this.seen.put(to, octets);
		this.pending.add(new Naming(to.getParent(), to, () -> {
			this.safe.remove(from);
			this.safe.put(to, octets);
			this.pending.removeIf((each) -> each.name().equals(from));
		}));
	}

	void removed(Path file) {
		this.seen.remove(file);
		this.pending.add(new Naming(file.getParent(), file, () -> this.safe.remove(file)));
	}

	void written(Path file) {
		this.seen.get(file).dirty = true;
	}

	void forced(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			apply(this.pending.stream().filter((each) -> file.equals(each.folder())).toList());
		}
		else if (this.seen.containsKey(file)) {
			Octets octets = this.seen.get(file);
			octets.forced = Files.readAllBytes(file);
			octets.dirty = false;
		}
	}

	private void apply(List<Naming> namings) {
		for (Naming naming : namings) {
			if (this.pending.remove(naming)) {
				naming.deed().run();
			}
		}
	}

	/**
	 * Cuts the power.
	 * @param target a new folder for what is found when it is back
	 */
	void cut(Path target) throws IOException {
		Map<Octets, byte[]> now = new IdentityHashMap<>();
		for (Map.Entry<Path, Octets> file : this.seen.entrySet()) {
			now.put(file.getValue(), Files.readAllBytes(file.getKey()));
		}
		boolean none = this.random.nextInt(4) == 0;
		apply(this.pending.stream().filter((_) -> !none && this.random.nextBoolean()).toList());
		for (Path folder : this.safeFolders.stream().sorted(Comparator.naturalOrder()).toList()) {
			if (isReachable(folder)) {
				Files.createDirectories(target.resolve(this.root.relativize(folder)));
			}
		}
		for (Map.Entry<Path, Octets> file : this.safe.entrySet()) {
			if (isReachable(file.getKey().getParent())) {
				Octets octets = file.getValue();
				Files.write(target.resolve(this.root.relativize(file.getKey())),
						octets.dirty ? some(octets.forced, now.getOrDefault(octets, octets.forced)) : octets.forced);
			}
		}
	}

	private boolean isReachable(Path folder) {
		Path each = folder;
		while (!each.equals(this.root)) {
			if (!this.safeFolders.contains(each)) {
				return false;
			}
			each = each.getParent();
		}
		return true;
	}

	private byte[] some(byte[] forced, byte[] now) {
		return switch (this.random.nextInt(4)) {
			case 0 -> forced;
			case 1 -> now;
			case 2 -> Arrays.copyOf(now, this.random.nextInt(now.length + 1));
			default -> new byte[now.length];
		};
	}

	/** Everything that is on it, as programs see it. */
	static List<Path> filesBelow(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The power is gone. */
	static final class PowerCut extends IOException {

		private static final long serialVersionUID = 1L;

		PowerCut() {
			super("the power is cut");
		}

	}

	private static final class Octets {

		private byte[] forced = new byte[0];

		private boolean dirty;

	}

	private record Naming(Path folder, Path name, Runnable deed) {
	}

}
