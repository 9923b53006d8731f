package org.cutline.inbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of watched folders and of SFTP. */
@Configuration
@EnableConfigurationProperties({ TakenKeeping.class, SftpSettings.class })
class Inbox {

}
