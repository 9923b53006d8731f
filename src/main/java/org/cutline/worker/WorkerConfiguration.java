package org.cutline.worker;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the workers. */
@Configuration
@EnableConfigurationProperties(WorkerSettings.class)
class WorkerConfiguration {

}
