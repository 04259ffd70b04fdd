package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.page.WikitextOutput;
import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * A finding for each idea file but the first of those that clash.
     *
     * @param pages the calls of each page
     */
    static List<Finding> find(IdeasDirectory ideas, Collection<PageCalls> pages) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> outputs = new HashMap<>();
        for (String path : ideas.paths()) {
            String earlier = outputs.putIfAbsent(caseless(path), path);
            if (earlier != null) {
                findings.add(clash(ideas.file(path), "become the same wikitext file as " + ideas.file(earlier)));
            }
        }
        for (PageCalls page : pages) {
            for (String key : page.byPath().keySet()) {
                String path = page.path(key);
                String earlier = path.equals(key) ? null : outputs.putIfAbsent(caseless(key), path);
                if (earlier != null) {
                    findings.add(clash(
                            ideas.file(earlier), "become the same wikitext file as an idea in " + ideas.file(path)));
                }
            }
        }
        for (String path : ideas.paths()) {
            directories(caseless(path))
                    .filter(outputs::containsKey)
                    .map(directory -> ideas.file(outputs.get(directory)))
                    .forEach(other -> findings.add(clash(
                            ideas.file(path),
                            "come into a directory that has the name of the wikitext file of " + other)));
        }
        return findings;
    }

    private static Finding clash(String file, String clash) {
        return Finding.error("file", file, Position.START, "the file would " + clash, "rename one of the two");
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
