package org.cutline.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screen. Each module brings {@code texts/<module>.properties} in
 * English and {@code texts/<module>_es.properties} in Spanish, in UTF-8, with keys that
 * begin with its name; placeholders are those of {@link MessageFormat}.
 */
@Component
public final class Texts implements I18NProvider {

	/** The language that other browsers get. */
	static final Locale ENGLISH = Locale.ENGLISH;

	static final Locale SPANISH = Locale.of("es");

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(Texts.class);

	private final Map<String, String> english;

	private final Map<String, String> spanish;

	/** Reads the texts of all modules. */
	public Texts() {
		this.english = read("classpath*:texts/*.properties", false);
		this.spanish = read("classpath*:texts/*_es.properties", true);
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return List.of(ENGLISH, SPANISH);
	}

	@Override
	public String getTranslation(String key, @Nullable Locale locale, Object... values) {
		boolean inSpanish = locale != null && locale.getLanguage().equals(SPANISH.getLanguage());
		String text = (inSpanish ? this.spanish : this.english).get(key);
		if (text == null) {
			log.warn("No text for {} in {}", key, inSpanish ? "Spanish" : "English");
			return key;
		}
		return (values.length == 0) ? text
				: new MessageFormat(text, (locale != null) ? locale : ENGLISH).format(values);
	}

	@Override
	public Map<String, String> getAllTranslations(Locale locale) {
		return locale.getLanguage().equals(SPANISH.getLanguage()) ? this.spanish : this.english;
	}

	private static Map<String, String> read(String pattern, boolean inSpanish) {
		Map<String, String> texts = new HashMap<>();
		try {
			for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				boolean translated = String.valueOf(bundle.getFilename()).endsWith("_es.properties");
				if (translated == inSpanish) {
					readInto(texts, bundle);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the texts cannot be read", ex);
		}
		return Map.copyOf(texts);
	}

	private static void readInto(Map<String, String> texts, Resource bundle) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		properties.stringPropertyNames().forEach((key) -> texts.put(key, properties.getProperty(key)));
	}

}
