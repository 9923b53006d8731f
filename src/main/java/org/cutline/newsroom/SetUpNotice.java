package org.cutline.newsroom;

import java.io.PrintStream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints where the desk is, and on the first start the link that makes the first account.
 */
@Component
class SetUpNotice {

	private final People people;

	private final SetUp setUp;

	private final Environment environment;

	private final PrintStream console = System.out;

	SetUpNotice(People people, SetUp setUp, Environment environment) {
		this.people = people;
		this.setUp = setUp;
		this.environment = environment;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
			return;
		}
		String host = this.environment.getProperty("server.address", "localhost");
		String address = "http://" + host + ":" + web.getWebServer().getPort();
		this.console.println("Cutline is ready at " + address);
		if (this.people.isEmpty()) {
			this.console.println("Nobody has an account yet. This link makes the first one, a desk chief, once:");
			this.console.println("  " + address + "/set-up?link=" + this.setUp.open());
		}
	}

}
