package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that were generated come out of an import and another generation as they went in. */
class ImportRoundTripTest {

    private static final int PAGES = Integer.getInteger("gsoc.importedPages", 200);

    @TempDir
    private Path project;

    @Test
    void aGeneratedPageIsImportedAndGeneratedAgainByteForByte() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            String page = RandomPages.next(random);

            ImportedPages imported = Importing.into(project).with(DateOrder.MDY).page(page);

            assertThat(imported.differences())
                    .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), i, page, imported.report())
                    .isZero();
        }
    }

    @Test
    void theExampleIsImportedAndGeneratedAgainByteForByte() throws Exception {
        Path example = Path.of("../it/example").toAbsolutePath().normalize();

        ImportedPages imported =
                Importing.into(project).with(DateOrder.MDY).page(GeneratedPages.of(example, "gsoc-project"));

        assertThat(imported.ideas()).isEqualTo(6);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
    }
}
