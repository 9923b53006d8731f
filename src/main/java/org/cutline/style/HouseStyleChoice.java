package org.cutline.style;

import org.cutline.stylebook.HouseStyles;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The house styles that captions are held to where nobody has chosen others.
 *
 * @param english id of the one for captions in English and any other language
 * @param spanish id of the one for captions in Spanish
 */
@ConfigurationProperties("cutline.house-style")
record HouseStyleChoice(@DefaultValue("efe-epa-en") String english, @DefaultValue("efe-es") String spanish) {

	HouseStyleChoice {
		requireShipped(english);
		requireShipped(spanish);
	}

	private static void requireShipped(String id) {
		if (HouseStyles.named(id).isEmpty()) {
			throw new IllegalArgumentException("there is no house style named " + id);
		}
	}

}
