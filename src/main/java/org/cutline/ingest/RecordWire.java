package org.cutline.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.jspecify.annotations.Nullable;

/**
 * Writes records and reads them again, told by their types alone: what is read can only
 * be what the types allow, never another class, and no length is believed.
 */
final class RecordWire {

	private static final int LONGEST_TEXT = 16 * 1024 * 1024;

	private RecordWire() {
	}

	static void write(DataOutputStream out, Type type, @Nullable Object value) throws IOException {
		if (type == int.class || type == long.class) {
			out.writeLong(((Number) value(value)).longValue());
			return;
		}
		if (type == double.class) {
			out.writeDouble((Double) value(value));
			return;
		}
		if (type == boolean.class) {
			out.writeBoolean((Boolean) value(value));
			return;
		}
		out.writeBoolean(value != null);
		if (value != null) {
			writeObject(out, type, value);
		}
	}

	private static Object value(@Nullable Object value) {
		if (value == null) {
			throw new IllegalArgumentException("a number cannot be absent");
		}
		return value;
	}

	private static void writeObject(DataOutputStream out, Type type, Object value) throws IOException {
		if (type instanceof ParameterizedType generic) {
			writeMany(out, generic.getActualTypeArguments(), value);
			return;
		}
		Class<?> kind = (Class<?>) type;
		if (kind.isEnum()) {
			out.writeInt(((Enum<?>) value).ordinal());
		}
		else if (kind.isRecord()) {
			for (RecordComponent part : kind.getRecordComponents()) {
				write(out, part.getGenericType(), partOf(value, part));
			}
		}
		else if (kind.isSealed()) {
			Class<?>[] kinds = kind.getPermittedSubclasses();
			int index = List.of(kinds).indexOf(value.getClass());
			out.writeInt(index);
			writeObject(out, kinds[index], value);
		}
		else {
			byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
			out.writeInt(text.length);
			out.write(text);
		}
	}

	private static void writeMany(DataOutputStream out, Type[] types, Object value) throws IOException {
		if (value instanceof Map<?, ?> map) {
			out.writeInt(map.size());
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				write(out, types[0], entry.getKey());
				write(out, types[1], entry.getValue());
			}
		}
		else {
			List<?> list = (List<?>) value;
			out.writeInt(list.size());
			for (Object each : list) {
				write(out, types[0], each);
			}
		}
	}

	private static @Nullable Object partOf(Object value, RecordComponent part) {
		try {
			return part.getAccessor().invoke(value);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("a record that cannot be read", ex);
		}
	}

	static @Nullable Object read(DataInputStream in, Type type) throws IOException {
		if (type == int.class) {
			return (int) in.readLong();
		}
		if (type == long.class) {
			return in.readLong();
		}
		if (type == double.class) {
			return in.readDouble();
		}
		if (type == boolean.class) {
			return in.readBoolean();
		}
		return in.readBoolean() ? readObject(in, type) : null;
	}

	private static Object readObject(DataInputStream in, Type type) throws IOException {
		if (type instanceof ParameterizedType generic) {
			return readMany(in, generic);
		}
		Class<?> kind = (Class<?>) type;
		if (kind.isEnum()) {
			return choice(kind.getEnumConstants(), in.readInt());
		}
		if (kind.isRecord()) {
			return readRecord(in, kind);
		}
		if (kind.isSealed()) {
			return readObject(in, choice(kind.getPermittedSubclasses(), in.readInt()));
		}
		int length = in.readInt();
		if (length < 0 || length > LONGEST_TEXT) {
			throw new IOException("a text of " + length + " octets");
		}
		String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
		if (kind == String.class) {
			return text;
		}
		if (kind == Field.class) {
			return Field.find(text).orElseThrow(() -> new IOException("no field " + text));
		}
		if (kind == LocalDateTime.class) {
			return LocalDateTime.parse(text);
		}
		if (kind == ZoneOffset.class) {
			return ZoneOffset.of(text);
		}
		throw new IOException("no way to read " + kind);
	}

	private static <T> T choice(T[] all, int index) throws IOException {
		if (index < 0 || index >= all.length) {
			throw new IOException("no choice " + index);
		}
		return all[index];
	}

	private static Object readRecord(DataInputStream in, Class<?> kind) throws IOException {
		RecordComponent[] parts = kind.getRecordComponents();
		Class<?>[] types = new Class<?>[parts.length];
		@Nullable Object[] values = new Object[parts.length];
		for (int index = 0; index < parts.length; index++) {
			types[index] = parts[index].getType();
			values[index] = read(in, parts[index].getGenericType());
		}
		try {
			return kind.getDeclaredConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IOException("no " + kind.getSimpleName() + " can be made of it", ex);
		}
	}

	private static Object readMany(DataInputStream in, ParameterizedType type) throws IOException {
		Type[] types = type.getActualTypeArguments();
		int count = in.readInt();
		if (type.getRawType() == Map.class) {
			Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
			for (int index = 0; index < count; index++) {
				map.put(read(in, types[0]), read(in, types[1]));
			}
			return map;
		}
		List<@Nullable Object> list = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			list.add(read(in, types[0]));
		}
		return list;
	}

}
