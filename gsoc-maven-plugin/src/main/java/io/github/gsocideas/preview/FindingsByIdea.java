package io.github.gsocideas.preview;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which idea a finding is about: of a file's ideas the last one that begins before it, or at it. What stands before all of them
 * is about the first, which is where a file's own findings are, too.
 */
final class FindingsByIdea {

    private final Map<String, List<Finding>> byKey = new HashMap<>();
    private final List<Finding> others = new ArrayList<>();

    private FindingsByIdea() {}

    /**
     * Divides what is found.
     *
     * @param files gives the name in findings of an idea file, by its path in the ideas directory
     */
    static FindingsByIdea of(CheckedIdeas checked, UnaryOperator<String> files) {
        Map<String, NavigableMap<Position, String>> keys = new HashMap<>();
        checked.pages()
                .forEach(page -> page.calls()
                        .starts()
                        .forEach((key, start) -> keys.computeIfAbsent(
                                        files.apply(page.calls().path(key)), file -> new TreeMap<>())
                                .put(start, key)));
        FindingsByIdea divided = new FindingsByIdea();
        checked.findings().forEach(finding -> divided.add(finding, Optional.ofNullable(keys.get(finding.file()))));
        return divided;
    }

    private void add(Finding finding, Optional<NavigableMap<Position, String>> ideas) {
        Optional<String> key = ideas.map(starts -> Optional.ofNullable(starts.floorEntry(finding.position()))
                .orElseGet(starts::firstEntry)
                .getValue());
        key.map(each -> byKey.computeIfAbsent(each, added -> new ArrayList<>()))
                .orElse(others)
                .add(finding);
    }

    /**
     * What is found in an idea.
     *
     * @param key names it among the calls of its page
     */
    IdeaFindings of(String key) {
        return new IdeaFindings(byKey.getOrDefault(key, List.of()));
    }

    /** What is found in no file of an idea that is shown. */
    List<Finding> others() {
        return others;
    }
}
