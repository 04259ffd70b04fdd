package io.github.gsocideas.check;

import io.github.gsocideas.disk.PassedOver;
import io.github.gsocideas.disk.Sight;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ideas of a project as they have come through the check. Without an error among the findings, each of them is proven:
 * a wiki finds in its call what the idea says.
 *
 * @param schema what they were held against
 * @param pages the page itself, then its subpages, if ideas are on such
 * @param findings what is wrong, sorted by place
 * @param surplus more of that, where it is too much to be kept
 * @param files how many idea files were looked at, and other files, such as the schema's, if there is a finding there
 * @param passedOver what isn't read of the ideas directory
 * @param seen all that the check has seen of the disk; empty where some of it can't be looked at again in the same way, or
 *     something may be found in the same another time, or not all findings are kept
 */
public record CheckedIdeas(
        IdeaSchema schema,
        List<CheckedPage> pages,
        List<Finding> findings,
        Surplus surplus,
        int files,
        List<PassedOver> passedOver,
        Optional<Map<Sight, String>> seen) {

    /** Keeps copies. */
    public CheckedIdeas {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
        passedOver = List.copyOf(passedOver);
    }

    /** What is said of them, and kept for the next build. */
    public Verdict verdict() {
        return new Verdict(findings, files, passedOver);
    }

    /** How many findings there are of each weight. */
    public Summary summary() {
        return Summary.of(findings, surplus, files);
    }

    /** The ideas on the page itself, as calls. */
    public PageCalls calls() {
        return pages.get(0).calls();
    }

    /** The page itself; empty where it is too large for a wiki. */
    public String page() {
        return pages.get(0).text();
    }

    /** How many ideas there are on all pages. */
    public int ideas() {
        return pages.stream().mapToInt(page -> page.calls().ideas()).sum();
    }
}
