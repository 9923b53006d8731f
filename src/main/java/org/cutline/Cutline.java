package org.cutline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.cutline.safekeeping.DeskCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The caption desk as one program: start it and open the printed address. */
@SpringBootApplication
@Modulithic(systemName = "Cutline")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://cutline/cutline.css")
public class Cutline implements AppShellConfigurator {

	private static final long serialVersionUID = 1L;

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.setPageTitle("Cutline");
		settings.addFavIcon("icon", "cutline/icons/cutline.svg", "any");
	}

	static void main(String[] args) {
		if (DeskCommands.asked(args)) {
			System.exit(DeskCommands.run(args));
		}
		SpringApplication.run(Cutline.class, args);
	}

}
