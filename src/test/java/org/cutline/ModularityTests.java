package org.cutline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The arrows between modules are acyclic and allowed; their diagram is drawn from the
 * code.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Cutline.class);

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void theModuleDiagramIsDrawn() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
