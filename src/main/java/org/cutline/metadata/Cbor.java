package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads CBOR (RFC 8949) as far as content credentials need it: texts, numbers, arrays and
 * maps become {@link String}, {@link Long}, {@link List} and {@link Map}; octet strings
 * and simple values become null.
 */
final class Cbor {

	private static final int MAX_DEPTH = 32;

	private static final int INDEFINITE = 31;

	private final Octets octets;

	private long at;

	private int values;

	private boolean broken;

	private Cbor(Octets octets) {
		this.octets = octets;
	}

	/**
	 * Read one value.
	 * @param octets the octets
	 * @return the value as far as it could be read, or null
	 */
	static @Nullable Object read(Octets octets) {
		return new Cbor(octets).value(0);
	}

	private @Nullable Object value(int depth) {
		int first = this.octets.u8(this.at++);
		if (first < 0 || depth > MAX_DEPTH || this.values++ > Limits.CREDENTIAL_NODES) {
			this.broken = true;
			return null;
		}
		int kind = first >> 5;
		int size = first & 31;
		long argument = (size == INDEFINITE) ? -1 : argument(size);
		return switch (kind) {
			case 0 -> argument;
			case 1 -> -1 - argument;
			case 2 -> {
				string(argument);
				yield null;
			}
			case 3 -> string(argument);
			case 4 -> array(argument, depth);
			case 5 -> map(argument, depth);
			case 6 -> value(depth + 1);
			default -> null;
		};
	}

	private long argument(int size) {
		int octetsOfIt = (size < 24) ? 0 : 1 << (size - 24);
		if (size > 27) {
			this.broken = true;
			return 0;
		}
		long argument = switch (octetsOfIt) {
			case 0 -> size;
			case 1 -> this.octets.u8(this.at);
			case 2 -> this.octets.u16(this.at);
			case 4 -> this.octets.u32(this.at);
			default -> this.octets.u64(this.at);
		};
		this.at += octetsOfIt;
		this.broken |= argument < 0;
		return Math.max(argument, 0);
	}

	private String string(long length) {
		if (length >= 0) {
			String text = new String(this.octets.bytes(this.at, length), StandardCharsets.UTF_8);
			this.broken |= length > this.octets.size() - this.at;
			this.at += Math.min(length, this.octets.size());
			return text;
		}
		StringBuilder joined = new StringBuilder();
		while (!ends() && value(MAX_DEPTH) instanceof String part) {
			joined.append(part);
		}
		return joined.toString();
	}

	private List<@Nullable Object> array(long count, int depth) {
		List<@Nullable Object> items = new ArrayList<>();
		for (long i = 0; (count < 0) ? !ends() : i < count && !this.broken; i++) {
			items.add(value(depth + 1));
		}
		return items;
	}

	private Map<String, @Nullable Object> map(long count, int depth) {
		Map<String, @Nullable Object> entries = new LinkedHashMap<>();
		for (long i = 0; (count < 0) ? !ends() : i < count && !this.broken; i++) {
			Object key = value(depth + 1);
			Object value = value(depth + 1);
			entries.put(String.valueOf(key), value);
		}
		return entries;
	}

	/** Whether what has no declared length ends here, by its mark or with the octets. */
	private boolean ends() {
		if (this.octets.u8(this.at) == 0xFF) {
			this.at++;
			return true;
		}
		return this.broken || this.octets.u8(this.at) < 0;
	}

}
