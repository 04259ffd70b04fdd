package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Surplus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a check's findings from filling the memory. As long as they take little of it, all are kept. When they take more,
 * the first errors and the first warnings by place are kept, more of each than anybody is told, and the others are counted.
 * So what is told doesn't depend on the order in which they are found.
 */
final class BoundedFindings {

    /** How many of each weight are kept at least, which are more than a log names. */
    private static final int FIRST = 2000;

    /** How much memory they may take, in bytes: some 70,000 findings. */
    private static final long MOST = 64L << 20;

    /** What a finding takes beside its texts, likewise. */
    private static final int OVERHEAD = 400;

    /** How many of one file's are kept that are about its texts. */
    private static final int MOST_OF_FILE = 200;

    private final List<Finding> findings;
    private Surplus surplus = Surplus.NONE;
    private int weighed;
    private long weight;

    /** Takes the list that findings are added to. */
    BoundedFindings(List<Finding> findings) {
        this.findings = findings;
    }

    /** What is found in a file's texts; of very many the first, and a last one that says how many more there are. */
    static List<Finding> ofFile(List<Finding> found) {
        if (found.size() <= MOST_OF_FILE) {
            return found;
        }
        List<Finding> others = found.subList(MOST_OF_FILE, found.size());
        Finding next = others.get(0);
        Finding more = Finding.error(
                Finding.MORE,
                next.file(),
                next.position(),
                "the file has " + others.size() + " more findings in its texts, such as one here",
                "mend the others first");
        boolean isError = others.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        List<Finding> first = new ArrayList<>(found.subList(0, MOST_OF_FILE));
        first.add(isError ? more : more.withSeverity(Severity.WARNING));
        return first;
    }

    /** Sees to it that what was added since the last time leaves room for more. Afterwards, the order may be that by place. */
    void trim() {
        for (Finding finding : findings.subList(weighed, findings.size())) {
            weight += weight(finding);
        }
        if (weight > MOST) {
            findings.sort(Finding.BY_PLACE);
            Map<Severity, Integer> kept = new EnumMap<>(Severity.class);
            List<Finding> first = new ArrayList<>();
            List<Finding> others = new ArrayList<>();
            for (Finding finding : findings) {
                (kept.merge(finding.severity(), 1, Integer::sum) <= FIRST ? first : others).add(finding);
            }
            surplus = surplus.with(others);
            findings.clear();
            findings.addAll(first);
            weight = first.stream().mapToLong(BoundedFindings::weight).sum();
        }
        weighed = findings.size();
    }

    /** What isn't kept. */
    Surplus surplus() {
        return surplus;
    }

    private static long weight(Finding finding) {
        int characters = finding.message().length()
                + finding.hint().length()
                + finding.line().map(String::length).orElse(0)
                + finding.fix().map(fix -> fix.replacement().length()).orElse(0);
        return OVERHEAD + 2L * characters;
    }
}
