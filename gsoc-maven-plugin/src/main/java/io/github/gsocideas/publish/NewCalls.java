package io.github.gsocideas.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where calls come that a page hasn't: each behind that of the idea before it or before that of the next, in its directory if
 * it can; and not between a call and the words that are its. All ideas are known by their indices.
 */
final class NewCalls {

    private final List<RepoIdea> repo;
    private final String page;
    private final CallSurroundings surroundings;
    private final NavigableMap<Integer, PlacedCall> there = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, PlacedCall>> thereByDirectory = new HashMap<>();

    NewCalls(List<RepoIdea> repo, CalledPage wiki, IdeaMatches matches) {
        this.repo = repo;
        this.page = wiki.text();
        this.surroundings = new CallSurroundings(wiki);
        for (int i = 0; i < repo.size(); i++) {
            Optional<PlacedCall> call = matches.wikiOfRepo(i).map(wiki.calls()::get);
            if (call.isPresent()) {
                there.put(i, call.get());
                thereByDirectory
                        .computeIfAbsent(repo.get(i).directory(), directory -> new TreeMap<>())
                        .put(i, call.get());
            }
        }
    }

    /** The page's change for an idea. */
    TextEdit edit(int idea) {
        String call = repo.get(idea).call().wikitext();
        return beside(idea, call, inDirectory(idea))
                .or(() -> beside(idea, call, there))
                .orElseGet(() -> TextEdit.insert(page.length(), separator() + call));
    }

    /** Whether the page has another idea of its directory, and so the place where these are. */
    boolean isBesideItsDirectory(int idea) {
        return !inDirectory(idea).isEmpty();
    }

    private NavigableMap<Integer, PlacedCall> inDirectory(int idea) {
        return thereByDirectory.getOrDefault(repo.get(idea).directory(), Collections.emptyNavigableMap());
    }

    private Optional<TextEdit> beside(int idea, String call, NavigableMap<Integer, PlacedCall> others) {
        return Optional.ofNullable(others.lowerEntry(idea))
                .map(before -> TextEdit.insert(surroundings.end(before.getValue()), "\n\n" + call))
                .or(() -> Optional.ofNullable(others.higherEntry(idea))
                        .map(next -> TextEdit.insert(surroundings.start(next.getValue()), call + "\n\n")));
    }

    private String separator() {
        return page.isEmpty() ? "" : page.endsWith("\n") ? "\n" : "\n\n";
    }
}
