package io.github.gsocideas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.gsocideas");

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schema")
                .definedBy("io.github.gsocideas.schema")
                .layer("idea")
                .definedBy("io.github.gsocideas.idea")
                .layer("validation")
                .definedBy("io.github.gsocideas.validation")
                .layer("wikitext")
                .definedBy("io.github.gsocideas.wikitext")
                .layer("report")
                .definedBy("io.github.gsocideas.report")
                .layer("maven")
                .definedBy("io.github.gsocideas.maven")
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("wikitext")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("maven")
                .check(classes);
    }

    @Test
    void onlyTheGoalsKnowMaven() {
        noClasses()
                .that()
                .resideInAnyPackage("..wikitext..", "..report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(classes);
    }

    @Test
    void onlyTheGoalsTouchTheDisk() {
        classes()
                .that()
                .resideInAnyPackage("..wikitext..", "..report..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.nio.file..")
                .check(classes);
    }
}
