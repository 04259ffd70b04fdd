package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.WikitextOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds idea files whose wikitext files would be in each other's way. {@code bot.yaml} and {@code Bot.md} both become
 * {@code bot.wiki} where neither letter case counts nor how a letter is composed with its marks, and {@code bot.wiki/a.yaml}
 * needs a directory of that name.
 */
final class OutputClashes {

    private OutputClashes() {}

    /** A finding for each idea file but the first of those that clash. */
    static List<Finding> find(Map<String, IdeaDocument> documents) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> outputs = new HashMap<>();
        documents.forEach((path, document) -> {
            String earlier = outputs.putIfAbsent(caseless(path), document.file());
            if (earlier != null) {
                findings.add(clash(document, "become the same wikitext file as " + earlier));
            }
        });
        documents.forEach((path, document) -> directories(caseless(path))
                .filter(outputs::containsKey)
                .forEach(directory -> findings.add(clash(
                        document,
                        "come into a directory that has the name of the wikitext file of " + outputs.get(directory)))));
        return findings;
    }

    private static Finding clash(IdeaDocument document, String clash) {
        return Finding.error(
                "file", document.file(), Position.START, "the file would " + clash, "rename one of the two");
    }

    private static String caseless(String path) {
        return FileNames.sameOnSomeSystems(WikitextOutput.ideaFile(path));
    }

    private static Stream<String> directories(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i));
    }
}
