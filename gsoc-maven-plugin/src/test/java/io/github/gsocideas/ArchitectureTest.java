package io.github.gsocideas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout: which package stands above which. All stand above those of the schema module. */
class ArchitectureTest {

    private static final String ROOT = ArchitectureTest.class.getPackageName();

    /** From the top floor down: a package uses those that stand below it, and none above. */
    private static final List<String> FLOORS = List.of(
            "maven",
            "starter",
            "pull",
            "importing",
            "importing.markdown",
            "publish",
            "wiki",
            "exporting",
            "preview",
            "check",
            "report",
            "page",
            "proof",
            "encoding",
            "encoding.slips",
            "template",
            "serving",
            "markdown",
            "wikitext.html",
            "wikitext.sanitizer",
            "wikitext.parser",
            "wikitext",
            "disk");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("gsoc-schema"))
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

    /** What one package may not know of another, though it stands above it. */
    @ParameterizedTest
    @CsvSource({
        "proof, encoding", // what proves must not trust what made the call
        "proof, wikitext.sanitizer",
        "markdown, wikitext.sanitizer", // Markdown is written so that nothing of it needs a repair
        "report, encoding",
        "wikitext, disk"
    })
    void aPackageKnowsNothingOfAnother(String one, String other) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + other)
                .check(CLASSES);
    }

    @Test
    void onlyTheGoalsKnowMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".maven")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.sonatype..")
                .check(CLASSES);
    }

    @Test
    void onlyTheDiskTouchesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".disk")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileInputStream")
                .check(CLASSES);
    }

    @Test
    void onlyTheWayFromAndToTheWikiTouchesTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".wiki")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void nothingOpensAConnectionInAnyOtherWay() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(CLASSES);
    }
}
