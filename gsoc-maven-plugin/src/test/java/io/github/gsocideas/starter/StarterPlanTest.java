package io.github.gsocideas.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StarterPlanTest {

    private static final List<StarterFile> ALL = List.of(
            StarterFile.ofLines(".gitattributes", "* text=auto eol=lf\n*.cmd text eol=crlf\n"),
            StarterFile.ofLines(".gitignore", "target/\n"),
            StarterFile.ofRoot(".gitlab-ci.yml", "check:\n"),
            StarterFile.of("pom.xml", "<project/>\n"));

    @Test
    void inAnEmptyFolderAllIsWritten() {
        StarterPlan plan = StarterPlan.of(ALL, Map.of(), Optional.empty());

        assertThat(plan.files()).containsOnlyKeys(".gitattributes", ".gitignore", ".gitlab-ci.yml", "pom.xml");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsLeftAndToldWithTheLinesThatItLacks() {
        StarterPlan plan = StarterPlan.of(
                ALL, there(Map.of(".gitignore", "*.log\n", ".gitattributes", "*.png binary\n")), Optional.empty());

        assertThat(plan.files()).doesNotContainKeys(".gitignore", ".gitattributes");
        assertThat(plan.remarks())
                .containsExactly(
                        ".gitattributes is there, and is left; it lacks the lines * text=auto eol=lf and *.cmd text eol=crlf",
                        ".gitignore is there, and is left; it lacks the line target/");
    }

    @Test
    void aLineThatIsThereInAnotherSpellingIsNotLacking() {
        assertThat(StarterPlan.of(ALL, there(Map.of(".gitignore", "/target\n")), Optional.empty())
                        .remarks())
                .containsExactly(".gitignore is there, and is left");
    }

    @Test
    void noBuildChecksTheIdeasOfAPomThatDoesNotNameThePlugin() {
        StarterPlan plan = StarterPlan.of(ALL, there(Map.of("pom.xml", "<project/>")), Optional.empty());

        assertThat(plan.remarks()).containsExactly("pom.xml is there, and is left");
        assertThat(plan.isBuilt()).isFalse();
        assertThat(StarterPlan.of(
                                ALL,
                                there(Map.of("pom.xml", "<artifactId>gsoc-maven-plugin</artifactId>")),
                                Optional.empty())
                        .isBuilt())
                .isTrue();
        assertThat(StarterPlan.of(ALL, Map.of(), Optional.empty()).isBuilt()).isTrue();
    }

    @Test
    void inADirectoryOfARepositoryWhatCountsOnlyInItsRootIsToldAndNotWritten() {
        StarterPlan plan = StarterPlan.of(ALL, Map.of(), Optional.of("/home/heron/site"));

        assertThat(plan.files()).doesNotContainKey(".gitlab-ci.yml").containsKey("pom.xml");
        assertThat(plan.remarks())
                .containsExactly(
                        ".gitlab-ci.yml is not written: it counts only in the repository's root, /home/heron/site");
    }

    @Test
    void aFileThatIsAtAnotherPlaceIsNamedAndLeft() {
        StarterPlan plan = StarterPlan.of(
                List.of(StarterFile.ofRoot("CODEOWNERS", "* @heron\n").orAt(".github/CODEOWNERS")),
                Map.of("CODEOWNERS", new PresentFile(".github/CODEOWNERS", "* @crane\n")),
                Optional.empty());

        assertThat(plan.files()).isEmpty();
        assertThat(plan.remarks())
                .containsExactly("CODEOWNERS is not written: .github/CODEOWNERS is there, and is left");
    }

    private static Map<String, PresentFile> there(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> new PresentFile(text.getKey(), text.getValue())));
    }
}
