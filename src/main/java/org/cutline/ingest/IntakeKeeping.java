package org.cutline.ingest;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the record of intakes is kept.
 *
 * @param keep intakes that ended longer ago are forgotten; their photos stay
 */
@ConfigurationProperties("cutline.intake")
record IntakeKeeping(@DefaultValue("30d") Duration keep) {

	IntakeKeeping {
		if (keep.compareTo(Duration.ofDays(1)) < 0) {
			throw new IllegalArgumentException("cutline.intake.keep is at least a day");
		}
	}

}
