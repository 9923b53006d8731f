package org.cutline.style;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The house styles that captions are held to, by their language.
 *
 * @param english for captions in English and any other language
 * @param spanish for captions in Spanish
 */
@ConfigurationProperties("cutline.house-style")
public record HouseStyleChoice(@DefaultValue("efe-epa-en") String english, @DefaultValue("efe-es") String spanish) {

	public HouseStyleChoice {
		style(english);
		style(spanish);
	}

	/**
	 * The style that a caption is held to.
	 * @param caption the caption
	 * @return a shipped style
	 */
	public HouseStyle styleFor(ParsedCaption caption) {
		return style((caption.language() == CaptionLanguage.SPANISH) ? this.spanish : this.english);
	}

	private static HouseStyle style(String id) {
		return HouseStyles.named(id)
			.orElseThrow(() -> new IllegalArgumentException("there is no house style named " + id));
	}

}
