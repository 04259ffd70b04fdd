package io.github.gsocideas.report;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a check came to, as every machine's format tells it.
 *
 * @param findings what is wrong, sorted by place
 * @param surplus more of that, of which no more is known
 * @param summary how many there are
 * @param directory the ideas directory's path from the repository's root
 * @param ideas the paths of all idea files, likewise; asked for only by a format that names files without a finding
 * @param texts what a file holds by its path, as it stands on the disk; asked for only by a format that needs it
 * @param version the plugin's
 */
public record Report(
        List<ReportedFinding> findings,
        Surplus surplus,
        Summary summary,
        String directory,
        Supplier<List<String>> ideas,
        Function<String, Optional<String>> texts,
        String version) {

    /** What a report says it is by. */
    static final String TOOL = "gsoc-maven-plugin";

    /** Keeps a copy. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** The findings of each file by its path; a file's are sorted by place. */
    Map<String, List<ReportedFinding>> byPath() {
        return findings.stream()
                .collect(Collectors.groupingBy(ReportedFinding::path, TreeMap::new, Collectors.toList()));
    }

    /** A file's text, in which regions of findings are found again; empty where it can't be read. */
    Optional<SourceText> source(String path) {
        return texts.apply(path).map(text -> SourceText.ofText(path, text));
    }

    /** How many findings there are of which no more is known, in words; empty where all are known. */
    Optional<String> more() {
        return surplus.size() == 0
                ? Optional.empty()
                : Optional.of(new Quantity(surplus.size(), "more finding") + " in "
                        + new Quantity(surplus.files().size(), "file"));
    }
}
