package org.cutline.inbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long files that were taken in stay in the folders that they came by.
 *
 * @param takenFor how long, an hour at least
 */
@ConfigurationProperties("cutline.intake")
record TakenKeeping(@DefaultValue("7d") Duration takenFor) {

	TakenKeeping {
		if (takenFor.compareTo(Duration.ofHours(1)) < 0) {
			throw new IllegalArgumentException("cutline.intake.taken-for is at least an hour");
		}
	}

}
