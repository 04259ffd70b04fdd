package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DocumentedSection;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of messages shows what an import tells of the pages that it shows. */
class DocumentedRemarksTest {

    @TempDir
    private Path project;

    static Stream<DocumentedSection> sections() {
        return DocumentedSection.all().stream()
                .filter(section -> section.imported().isPresent());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whatASectionSaysThatAnImportTellsIsTold(DocumentedSection section) throws Exception {
        ImportedPages imported = Importing.into(project).page(section.imported().orElseThrow());

        assertThat(section.printed()).isNotEmpty().allMatch(line -> line.endsWith(" [" + section.rule() + "]"));
        assertThat(imported.findings())
                .extracting(finding -> "[" + finding.severity() + "] " + finding)
                .containsAll(section.printed());
    }
}
