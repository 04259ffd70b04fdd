package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.validation.RuleName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Findings that are told together: what is found at one place, such as all fields that a record lacks, and where else the very
 * same is found, since one wrong word is often copied from file to file.
 *
 * @param findings what is found at the first place, one at least
 * @param elsewhere the same at each other place
 */
public record FindingGroup(List<Finding> findings, List<List<Finding>> elsewhere) {

    /** In how many files the same is told once. */
    private static final int MANY = 3;

    /** Keeps copies. */
    public FindingGroup {
        findings = List.copyOf(findings);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What makes findings of different places the same. */
    private record Same(Severity severity, String rule, String message, String hint) {

        static List<Same> all(List<Finding> row) {
            return row.stream()
                    .map(finding -> new Same(finding.severity(), finding.rule(), finding.message(), finding.hint()))
                    .toList();
        }
    }

    /** Findings that are told each by itself. */
    public static List<FindingGroup> each(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingGroup(List.of(finding), List.of()))
                .toList();
    }

    /**
     * Findings of which those that are alike are told together.
     *
     * @param findings sorted by place
     * @return the groups by the places where they begin
     */
    public static List<FindingGroup> alike(List<Finding> findings) {
        Map<List<Same>, List<List<Finding>>> alike = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); ) {
            List<Finding> row = row(findings, i);
            alike.computeIfAbsent(Same.all(row), same -> new ArrayList<>()).add(row);
            i += row.size();
        }
        return alike.values().stream()
                .flatMap(FindingGroup::groups)
                .sorted(Comparator.comparing(FindingGroup::first, Finding.BY_PLACE))
                .toList();
    }

    private static Stream<FindingGroup> groups(List<List<Finding>> rows) {
        long files = rows.stream().map(row -> row.get(0).file()).distinct().count();
        return files < MANY
                ? rows.stream().map(row -> new FindingGroup(row, List.of()))
                : Stream.of(new FindingGroup(rows.get(0), rows.subList(1, rows.size())));
    }

    /** The fields that a record lacks, all of which are told at the same place, or one finding of another kind. */
    private static List<Finding> row(List<Finding> findings, int start) {
        Finding first = findings.get(start);
        int end = start + 1;
        while (isMissingField(first)
                && end < findings.size()
                && isMissingField(findings.get(end))
                && isTogether(first, findings.get(end))) {
            end++;
        }
        return findings.subList(start, end);
    }

    private static boolean isTogether(Finding first, Finding next) {
        return next.file().equals(first.file())
                && next.region().equals(first.region())
                && next.severity() == first.severity();
    }

    /** Whether a field is missing altogether, and not a value where its key is. */
    private static boolean isMissingField(Finding finding) {
        return finding.rule().equals(RuleName.MISSING_FIELD)
                && finding.location().isField()
                && finding.message().matches("field '[^']*' is missing(?::.*)?")
                && !finding.hint().startsWith("line ");
    }

    /** The finding that it begins with. */
    public Finding first() {
        return findings.get(0);
    }

    /** Whether it is of fields that a record lacks. */
    boolean isOfMissingFields() {
        return isMissingField(first());
    }

    /** All findings in it. */
    public Stream<Finding> all() {
        return Stream.concat(findings.stream(), elsewhere.stream().flatMap(List::stream));
    }
}
