package org.cutline;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What the code never does, each with its reason. */
@AnalyzeClasses(packages = "org.cutline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule VAADIN_ONLY_WHERE_PEOPLE_LOOK = noClasses().that()
		.resideOutsideOfPackages("org.cutline", "..ui..", "org.cutline.shell..")
		.and()
		.doNotHaveFullyQualifiedName("org.cutline.newsroom.Security")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vaadin..")
		.because("rules and services have to run without a browser; only the security filter chain knows the views");

	@ArchTest
	static final ArchRule PURE_PACKAGES_ARE_PURE = noClasses().that()
		.resideInAnyPackage("org.cutline.metadata..", "org.cutline.caption..", "org.cutline.stylebook..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "tools.jackson..", "org.hibernate..",
				"org.slf4j..")
		.because("captions and metadata run on the command line and in other programs too");

	@ArchTest
	static final ArchRule METADATA_NEEDS_ONLY_THE_JDK = classes().that()
		.resideInAPackage("org.cutline.metadata..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("org.cutline.metadata..", "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..",
				"org.jspecify..");

	@ArchTest
	static final ArchRule VIEWS_STAY_IN_THEIR_MODULE = classes().that()
		.resideInAPackage("org.cutline.*.ui..")
		.and()
		.areTopLevelClasses()
		.should()
		.notBePublic()
		.because("other modules reach a view by its address");

	@ArchTest
	static final ArchRule ONE_JACKSON = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
		.because("Jackson 3 is tools.jackson");

	@ArchTest
	static final ArchRule NO_MARKUP_FROM_TEXT = noClasses().should()
		.dependOnClassesThat()
		.areAssignableTo(Html.class)
		.because("captions come from strangers and are shown as text");

	@ArchTest
	static final ArchRule NO_OTHER_PROGRAMS = noClasses().that()
		.doNotHaveFullyQualifiedName("org.cutline.cli.Program")
		.and()
		.doNotHaveFullyQualifiedName("org.cutline.worker.WorkerLauncher")
		.should()
		.dependOnClassesThat(new DescribedPredicate<JavaClass>("start programs") {
			@Override
			public boolean test(JavaClass each) {
				return each.isEquivalentTo(ProcessBuilder.class);
			}
		})
		.because(
				"no file may make the desk run a program; only workers of its own are started, and the bench, asked by a person, starts a desk and compares it with others");

	@ArchTest
	static final ArchRule XML_THROUGH_ONE_DOOR = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("javax.xml.parsers..", "javax.xml.stream..", "org.xml.sax..")
		.because("SafeXml reads it for all, and knows no document types");

	@ArchTest
	static final ArchRule COMMANDS_CAN_BE_KEPT = noClasses().that()
		.resideInAPackage("..cli..")
		.should()
		.beAssignableTo(resideInAPackage("picocli.."))
		.because("an AOT cache cannot hold a class built on picocli's old ones (decision 0008)");

	@ArchTest
	static final ArchRule CONSTRUCTORS_INJECT = fields().should()
		.notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

	@ArchTest
	static final ArchRule NO_CATCH_ALL_SIGNATURES = methods().that()
		.areDeclaredInClassesThat()
		.resideOutsideOfPackages("org.cutline.newsroom")
		.and()
		.doNotHaveModifier(JavaModifier.BRIDGE)
		.should()
		.notDeclareThrowableOfType(Exception.class);

	@ArchTest
	static void everyPackageIsNullMarkedAndSaysItsJob(JavaClasses classes) {
		classes.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.forEach((each) -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName() + " is @NullMarked")
				.isTrue());
	}

	@ArchTest
	static final ArchRule NO_COMMERCIAL_VAADIN = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.vaadin.flow.component.board..", "com.vaadin.flow.component.charts..",
				"com.vaadin.flow.component.crud..", "com.vaadin.flow.component.gridpro..",
				"com.vaadin.flow.component.map..", "com.vaadin.flow.component.richtexteditor..",
				"com.vaadin.flow.component.spreadsheet..", "com.vaadin.flow.component.dashboard..")
		.because("the desk is free, and so is all that it is made of");

}
