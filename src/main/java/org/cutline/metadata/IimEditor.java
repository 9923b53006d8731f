package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a new IIM block of an old one: UTF-8 and declared so before all else, the
 * catalogue's fields as they are to be, all other datasets kept in their order.
 */
final class IimEditor {

	private static final byte[] UTF8_ESCAPE = { 0x1B, '%', 'G' };

	private static final byte[] RECORD_VERSION = { 0, 4 };

	private final List<Iim.Dataset> datasets;

	private final Map<Field, FieldValue> current;

	IimEditor(Iim iim, IimDecoder decoder) {
		this.datasets = new ArrayList<>(iim.datasets());
		this.datasets.replaceAll((old) -> recoded(old, decoder));
		this.current = IimFields.read(iim, decoder);
	}

	private static Iim.Dataset recoded(Iim.Dataset dataset, IimDecoder decoder) {
		boolean ascii = true;
		for (byte octet : dataset.octets()) {
			ascii &= octet >= 0;
		}
		if (ascii || !dataset.isText()) {
			return dataset;
		}
		byte[] octets = Texts.utf8(decoder.decode(dataset.octets()));
		int limit = limit(dataset).orElse(Integer.MAX_VALUE);
		if (octets.length > limit && dataset.octets().length <= limit) {
			octets = Texts.utf8(Texts.cut(new String(octets, StandardCharsets.UTF_8), limit));
		}
		return Arrays.equals(octets, dataset.octets()) ? dataset
				: new Iim.Dataset(dataset.record(), dataset.number(), octets);
	}

	private static Optional<Integer> limit(Iim.Dataset dataset) {
		return Field.all()
			.stream()
			.flatMap((field) -> field.iim().stream())
			.filter((home) -> dataset.is(home.record(), home.number()))
			.map(Field.IimHome::maxOctets)
			.findFirst();
	}

	/**
	 * Make the block say a field's value. A value it says already, be it shortened, stays
	 * in its own octets.
	 * @param field a field with an IIM home
	 * @param value the value
	 */
	void set(Field field, FieldValue value) {
		FieldValue old = this.current.getOrDefault(field, FieldValue.EMPTY);
		if (old.isEmpty() && value.isEmpty() || !old.isEmpty() && !value.isEmpty() && saysAlready(field, value, old)) {
			return;
		}
		Field.IimHome home = field.iim().orElseThrow();
		int at = -1;
		for (int i = this.datasets.size() - 1; i >= 0; i--) {
			Iim.Dataset dataset = this.datasets.get(i);
			if (dataset.is(home.record(), home.number())
					|| home.time() != 0 && dataset.is(home.record(), home.time())) {
				this.datasets.remove(i);
				at = i;
			}
		}
		this.datasets.addAll((at >= 0) ? at : endOf(home.record()), IimFields.datasets(field, value));
	}

	private static boolean saysAlready(Field field, FieldValue value, FieldValue old) {
		boolean same = Comparison.same(field, value, old) && !Comparison.isFinerDate(field, value, old);
		return same || Comparison.isShortened(field, value, old);
	}

	private int endOf(int record) {
		int end = 0;
		for (int i = 0; i < this.datasets.size(); i++) {
			if (this.datasets.get(i).record() <= record) {
				end = i + 1;
			}
		}
		return end;
	}

	boolean isEmpty() {
		return this.datasets.isEmpty();
	}

	/**
	 * The new block: 1:90, the rest of record 1, 2:00, the rest, in ascending records.
	 * @return the block
	 */
	Iim result() {
		List<Iim.Dataset> result = new ArrayList<>();
		result.add(new Iim.Dataset(1, 90, UTF8_ESCAPE));
		for (int record = 1; record <= 9; record++) {
			if (record == 2) {
				result.add(new Iim.Dataset(2, 0, RECORD_VERSION));
			}
			for (Iim.Dataset dataset : this.datasets) {
				if (dataset.record() == record && !dataset.is(1, 90) && !dataset.is(2, 0)) {
					result.add(dataset);
				}
			}
		}
		return new Iim(result, List.of());
	}

}
