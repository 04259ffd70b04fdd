package io.github.gsocideas.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a call comes that a page hasn't: behind that of the idea before it or before that of the next, in its directory if it
 * can.
 */
record NewCall(List<RepoIdea> repo, CalledPage wiki, IdeaMatches matches) {

    /**
     * The page's change.
     *
     * @param idea the idea's index
     */
    TextEdit edit(int idea) {
        String text = repo.get(idea).call().wikitext();
        String directory = repo.get(idea).directory();
        List<Integer> before =
                IntStream.range(0, idea).map(i -> idea - 1 - i).boxed().toList();
        List<Integer> behind = IntStream.range(idea + 1, repo.size()).boxed().toList();
        Optional<TextEdit> ofDirectory = beside(text, inDirectory(before, directory), inDirectory(behind, directory));
        return ofDirectory
                .or(() -> beside(text, before, behind))
                .orElseGet(() -> TextEdit.insert(wiki.text().length(), separator() + text));
    }

    /** Whether the page has another idea of its directory, and so the place where these are. */
    boolean isBesideItsDirectory(int idea) {
        String directory = repo.get(idea).directory();
        return IntStream.range(0, repo.size())
                .filter(i -> repo.get(i).directory().equals(directory))
                .anyMatch(i -> matches.wikiOfRepo(i).isPresent());
    }

    private List<Integer> inDirectory(List<Integer> ideas, String directory) {
        return ideas.stream()
                .filter(i -> repo.get(i).directory().equals(directory))
                .toList();
    }

    private Optional<TextEdit> beside(String text, List<Integer> before, List<Integer> behind) {
        return calls(before)
                .findFirst()
                .map(call -> TextEdit.insert(call.end(), "\n\n" + text))
                .or(() -> calls(behind).findFirst().map(call -> TextEdit.insert(call.start(), text + "\n\n")));
    }

    private Stream<PlacedCall> calls(List<Integer> ideas) {
        return ideas.stream().flatMap(i -> matches.wikiOfRepo(i).stream()).map(wiki.calls()::get);
    }

    private String separator() {
        return wiki.text().isEmpty() ? "" : wiki.text().endsWith("\n") ? "\n" : "\n\n";
    }
}
