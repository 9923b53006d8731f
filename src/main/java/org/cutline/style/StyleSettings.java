package org.cutline.style;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of house styles. */
@Configuration
@EnableConfigurationProperties(HouseStyleChoice.class)
class StyleSettings {

}
