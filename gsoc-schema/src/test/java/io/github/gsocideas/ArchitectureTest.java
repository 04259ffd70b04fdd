package io.github.gsocideas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies point one way: schema ← idea ← validation. */
class ArchitectureTest {

    private static final String ROOT = ArchitectureTest.class.getPackageName();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({"schema, idea", "schema, validation", "idea, validation"})
    void aPackageKnowsNothingOfThoseThatBuildOnIt(String lower, String upper) {
        // A rule that finds no class to hold against it fails, so a renamed package doesn't pass unseen.
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + upper + "..")
                .check(CLASSES);
    }

    @Test
    void everyClassIsInOneOfTheThreePackages() {
        noClasses()
                .should()
                .resideOutsideOfPackages(ROOT + ".schema", ROOT + ".idea", ROOT + ".validation")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.sonatype..")
                .check(CLASSES);
    }

    @Test
    void onlyValidationKnowsTheValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".validation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.networknt..")
                .check(CLASSES);
    }

    @Test
    void onlyIdeaKnowsTheMarkdownParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".idea")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void onlyIdeaKnowsTheYamlParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".idea")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }
}
