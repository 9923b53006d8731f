package org.cutline.ingest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the limits of the intake, and how long its record is kept. */
@Configuration
@EnableConfigurationProperties({ IntakeLimits.class, IntakeKeeping.class })
class Intake {

}
