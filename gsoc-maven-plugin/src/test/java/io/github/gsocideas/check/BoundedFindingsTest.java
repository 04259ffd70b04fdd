package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedFindingsTest {

    @Test
    void findingsThatTakeLittleMemoryAreAllKeptAsTheyAre() {
        List<Finding> findings = new ArrayList<>(List.of(error(2, 1), error(1, 1)));
        BoundedFindings kept = new BoundedFindings(findings);

        kept.trim();

        assertThat(findings).containsExactly(error(2, 1), error(1, 1));
        assertThat(kept.surplus().size()).isZero();
    }

    @Test
    void ofAMillionTheFirstByPlaceAreKeptAndAllAreCounted() {
        List<Finding> findings = new ArrayList<>();
        BoundedFindings kept = new BoundedFindings(findings);
        int most = 0;
        for (int file = 10_000; file > 0; file--) {
            for (int line = 1; line <= 99; line++) {
                findings.add(error(file, line));
            }
            findings.add(error(file, 100).withSeverity(Severity.WARNING));
            kept.trim();
            most = Math.max(most, findings.size());
        }

        assertThat(most).isLessThan(200_000);
        assertThat(findings.stream().sorted(Finding.BY_PLACE)).startsWith(error(1, 1), error(1, 2));
        assertThat(Summary.of(findings, kept.surplus(), 10_000))
                .hasToString("990000 errors and 10000 warnings in 10000 of 10000 files");
    }

    @Test
    void ofVeryManyFindingsInOneFilesTextsTheFirstAreToldAndTheOthersCounted() {
        List<Finding> found =
                IntStream.rangeClosed(1, 1000).mapToObj(line -> error(1, line)).toList();

        assertThat(BoundedFindings.ofFile(found))
                .hasSize(201)
                .last()
                .hasToString("ideas/00001.yaml:201:1: the file has 800 more findings in its texts, such as one here;"
                        + " mend the others first [more]");
    }

    private static Finding error(int file, int line) {
        return Finding.error(
                "type", "ideas/%05d.yaml".formatted(file), new Position(line, 1), "it is wrong".repeat(10), "mend it");
    }
}
