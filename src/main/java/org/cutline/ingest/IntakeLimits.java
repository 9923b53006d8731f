package org.cutline.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken of one file.
 *
 * @param maxFileSize the largest file
 * @param maxMegapixels the most pixels, in millions
 */
@ConfigurationProperties("cutline.upload")
public record IntakeLimits(@DefaultValue("100MB") DataSize maxFileSize, @DefaultValue("120") int maxMegapixels) {

	String largestFile() {
		long megabytes = this.maxFileSize.toMegabytes();
		return (megabytes > 0) ? megabytes + " MB" : this.maxFileSize.toBytes() + " octets";
	}

	long maxPixels() {
		return this.maxMegapixels * 1_000_000L;
	}

}
