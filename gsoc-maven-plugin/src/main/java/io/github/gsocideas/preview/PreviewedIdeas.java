package io.github.gsocideas.preview;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.wikitext.html.WebAddress;
import io.github.gsocideas.wikitext.html.WikitextHtml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The ideas of a project as the page has them, each with its own findings.
 *
 * @param ideas in the order of the wiki's pages
 * @param others findings in no file of these ideas
 */
record PreviewedIdeas(List<PreviewedIdea> ideas, List<Finding> others) {

    /** Keeps copies. */
    PreviewedIdeas {
        ideas = List.copyOf(ideas);
        others = List.copyOf(others);
    }

    /**
     * Takes them from what has come through the check.
     *
     * @param wikitext shows their values
     * @param files gives the name in findings of an idea file, by its path in the ideas directory
     */
    static PreviewedIdeas of(CheckedIdeas checked, WikitextHtml wikitext, UnaryOperator<String> files) {
        List<PreviewedIdea> ideas = new ArrayList<>();
        FindingsByIdea findings = FindingsByIdea.of(checked, files);
        Places places = Places.of(checked);
        for (CheckedPage page : checked.pages()) {
            page.calls().byPath().forEach((key, call) -> {
                String path = page.calls().path(key);
                String file = files.apply(path);
                Map<String, String> values = call.values();
                String id = places.next(PreviewedIdea.anchor(checked.schema(), values), key);
                ideas.add(new PreviewedIdea(
                        id,
                        file,
                        page.calls().starts().get(key),
                        path.substring(0, Math.max(0, path.lastIndexOf('/'))),
                        checked.schema(),
                        values,
                        PreviewedIdea.html(checked.schema(), id, values, wikitext),
                        PreviewedIdea.words(checked.schema(), file, values, wikitext),
                        findings.of(key)));
            });
        }
        return new PreviewedIdeas(ideas, findings.others());
    }

    /** Those of each directory, in the page's order. */
    Map<String, List<PreviewedIdea>> byDirectory() {
        return ideas.stream()
                .collect(Collectors.groupingBy(PreviewedIdea::directory, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many are complete. */
    long complete() {
        return ideas.stream().filter(PreviewedIdea::isComplete).count();
    }

    /** Names of places on the page, no two alike. Those that authors gave come first, since links lead to them. */
    private static final class Places {

        private final Set<String> anchors;
        private final Set<String> taken;

        private Places(Set<String> anchors) {
            this.anchors = anchors;
            this.taken = new HashSet<>(anchors);
        }

        static Places of(CheckedIdeas checked) {
            return new Places(checked.pages().stream()
                    .flatMap(page -> page.calls().byPath().values().stream())
                    .flatMap(call -> PreviewedIdea.anchor(checked.schema(), call.values()).stream())
                    .collect(Collectors.toCollection(HashSet::new)));
        }

        String next(Optional<String> anchor, String key) {
            if (anchor.filter(anchors::remove).isPresent()) {
                return anchor.get();
            }
            String name = WebAddress.place("idea/" + key);
            while (!taken.add(name)) {
                name += ".";
            }
            return name;
        }
    }
}
