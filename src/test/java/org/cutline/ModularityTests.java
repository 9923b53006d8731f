package org.cutline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arrows between modules are acyclic and allowed; their diagram is drawn from the
 * code.
 */
class ModularityTests {

	private static final Path DIAGRAM = Path.of("docs", "modules.md");

	private final ApplicationModules modules = ApplicationModules.of(Cutline.class);

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void theDiagramInTheDocumentsIsWhatTheCodeIs() throws IOException {
		String drawn = diagram();
		String kept = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
		if (!drawn.equals(kept)) {
			Files.writeString(DIAGRAM, drawn);
		}
		assertThat(kept).as("%s was out of date and is written anew: look at it and commit it", DIAGRAM)
			.isEqualTo(drawn);
	}

	@Test
	void theDiagramsOfModulithCanBeDrawn() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
		assertThat(Path.of("target", "spring-modulith-docs", "components.puml")).exists();
	}

	private String diagram() {
		String arrows = this.modules.stream()
			.sorted((one, other) -> name(one).compareTo(name(other)))
			.flatMap((module) -> targets(module).stream().map((target) -> "    " + name(module) + " --> " + target))
			.collect(Collectors.joining("\n"));
		return """
				# The modules

				Drawn from the code by `ModularityTests`. An arrow points to what a module uses.

				```mermaid
				flowchart TD
				%s
				```
				""".formatted(arrows);
	}

	private List<String> targets(ApplicationModule module) {
		return module.getDirectDependencies(this.modules).uniqueModules().map(ModularityTests::name).sorted().toList();
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
