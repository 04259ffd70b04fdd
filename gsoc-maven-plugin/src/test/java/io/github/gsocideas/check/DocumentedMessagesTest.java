package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DocumentedSection;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of messages shows what the build says of the files that it shows. */
class DocumentedMessagesTest {

    /** What only a fault of the plugin's could show. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("plugin-fault", "proof");

    @TempDir
    private Path directory;

    static Stream<DocumentedSection> sections() {
        return DocumentedSection.all().stream()
                .filter(section -> section.imported().isEmpty())
                .filter(section -> !WITHOUT_EXAMPLE.contains(section.rule()));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whatASectionSaysThatTheBuildSaysIsFound(DocumentedSection section) throws Exception {
        assertThat(section.printed()).isNotEmpty().allMatch(line -> line.endsWith(" [" + section.rule() + "]"));
        assertThat(new DocumentedProject(directory, section).printed()).containsAll(section.printed());
    }
}
