package org.cutline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a desk a folder of its own that goes when the desk ends. */
final class DeskFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path home = Files.createTempDirectory("cutline-test-");
			TestPropertyValues.of("cutline.home=" + home, "server.address=127.0.0.1", "vaadin.productionMode=true")
				.applyTo(context);
			((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("deskFolder",
					() -> FileSystemUtils.deleteRecursively(home));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
