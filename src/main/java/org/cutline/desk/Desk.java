package org.cutline.desk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the desk. */
@Configuration
@EnableConfigurationProperties(HouseStyleChoice.class)
class Desk {

}
