package org.cutline.worker;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many workers there are, and how large.
 *
 * @param count how many; 0 stands for as many as there are processors
 * @param heap the heap of each
 */
@ConfigurationProperties("cutline.workers")
public record WorkerSettings(@DefaultValue("0") int count, @DefaultValue("384MB") DataSize heap) {

	int workers() {
		return (this.count > 0) ? this.count : Runtime.getRuntime().availableProcessors();
	}

}
