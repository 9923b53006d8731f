package org.cutline.ingest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the limits of the intake. */
@Configuration
@EnableConfigurationProperties(IntakeLimits.class)
class Intake {

}
