package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What ideas do to one another on the page that they share, each of which may be good by itself: their notes, the names of
 * their elements, and how much they call together. Asked of one idea after the other, in the page's order.
 */
public final class SharedPage {

    /** How many templates, pages and functions the ideas of a page may call: each may come to 2 KiB then. */
    public static final int MOST_CALLS = 1000;

    /** How many findings of one sort on an idea are worth reading. */
    private static final int MOST_FINDINGS = 20;

    private final NoteClashes notes = new NoteClashes();
    private final SharedIds ids = new SharedIds();
    private int calls;

    /** What is wrong between the next idea and those before it. */
    List<Finding> add(SharedIdea idea) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(worthReading(notes.add(idea.values())));
        ids.add(idea.values());
        boolean wereFew = calls <= MOST_CALLS;
        calls += idea.calls();
        if (wereFew && calls > MOST_CALLS) {
            Finding tooMany = Finding.error(
                    "page-size",
                    idea.file(),
                    Position.START,
                    "with this idea the page calls more than " + MOST_CALLS
                            + " templates and functions, and a wiki would leave out what is behind them",
                    "call fewer of them, or spread the ideas over sub-directories, each of which has a page of its own"
                            + " with <pages>directories</pages>");
            findings.add(tooMany.withLine(idea.firstLine()));
        }
        return findings;
    }

    /** What is wrong between any of them, after the last. */
    List<Finding> findings() {
        return worthReadingOfEach(ids.findings());
    }

    /** Of findings on all ideas, each idea's first, and how many more it has. */
    static List<Finding> worthReadingOfEach(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofIdea -> worthReading(ofIdea).stream())
                .toList();
    }

    /** The first of an idea's findings, and how many more there are. */
    private static List<Finding> worthReading(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS) {
            return findings;
        }
        List<Finding> told = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        Finding next = findings.get(MOST_FINDINGS);
        told.add(new Finding(
                next.severity(),
                next.rule(),
                next.file(),
                next.region(),
                next.location(),
                (findings.size() - MOST_FINDINGS) + " more like these are not named here",
                "",
                Optional.empty(),
                next.line()));
        return told;
    }
}
