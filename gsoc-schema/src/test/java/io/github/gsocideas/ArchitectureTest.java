package io.github.gsocideas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout: which package stands above which. */
class ArchitectureTest {

    private static final String ROOT = ArchitectureTest.class.getPackageName();

    /** From the top floor down: a package uses those that stand below it, and none above. */
    private static final List<String> FLOORS = List.of(
            "authoring",
            "schemafile",
            "validation",
            "validation.wording",
            "validation.rules",
            "idea",
            "idea.markdown",
            "schema",
            "document",
            "finding");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> floors() {
        return FLOORS.stream();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aPackageUsesNoneThatStandsAboveIt(String floor) {
        String[] above = FLOORS.subList(0, FLOORS.indexOf(floor)).stream()
                .map(name -> ROOT + "." + name)
                .toArray(String[]::new);
        // A rule that finds no class to hold against it fails, so a renamed package doesn't pass unseen.
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + floor)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(CLASSES);
    }

    @Test
    void everyClassIsOnAFloor() {
        classes()
                .should()
                .resideInAnyPackage(
                        FLOORS.stream().map(name -> ROOT + "." + name).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noTwoPackagesUseEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingKnowsMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.sonatype..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.networknt.., validation",
        "org.commonmark.., idea.markdown",
        "org.snakeyaml.engine.v2.events.., document"
    })
    void aLibraryIsKnownInOnePackage(String library, String only) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + only)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyTheSchemaFilesReaderTouchesTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".schemafile")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(CLASSES);
    }
}
