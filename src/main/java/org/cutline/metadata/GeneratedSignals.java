package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The signals that a picture was made by a trained algorithm, in whole or part: its
 * digital source type, the fields about the system used, the actions of its content
 * credentials.
 */
final class GeneratedSignals {

	private static final Set<String> GENERATED = Set.of("trainedAlgorithmicMedia",
			"compositeWithTrainedAlgorithmicMedia");

	private static final List<Field> FIELDS = List.of(Field.of("aiSystemUsed"), Field.of("aiSystemVersionUsed"),
			Field.of("aiPromptInformation"), Field.of("aiPromptWriterName"));

	private GeneratedSignals() {
	}

	/**
	 * One sentence for each signal.
	 * @param readings the fields as read
	 * @param credentials the manifests the file carries
	 * @return the sentences, none for a photograph
	 */
	static List<String> of(Map<Field, FieldReading> readings, List<ContentCredential> credentials) {
		List<String> signals = new ArrayList<>();
		FieldReading type = readings.get(Field.DIGITAL_SOURCE_TYPE);
		String term = (type != null) ? term(type.value().text()) : "";
		if (GENERATED.contains(term)) {
			signals.add("Its digital source type is " + term + ".");
		}
		for (Field field : FIELDS) {
			if (readings.containsKey(field)) {
				signals.add("It has a value for " + field.label(Locale.ENGLISH) + ".");
			}
		}
		credentials.stream()
			.flatMap((credential) -> credential.digitalSourceTypes().stream())
			.map(GeneratedSignals::term)
			.filter(GENERATED::contains)
			.distinct()
			.forEach((said) -> signals.add("Its content credentials name the digital source type " + said + "."));
		return signals;
	}

	/** The term of a vocabulary at the end of its address. */
	private static String term(String address) {
		return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1).strip();
	}

}
