package io.github.gsocideas.publish;

import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An idea as the repo has it.
 *
 * @param path its file's path in the ideas directory, with {@code /} between names
 * @param number which idea of the file it is, from 1
 * @param call as which {@code generate} writes it
 * @param values what it has in each parameter; empty values are none
 */
record RepoIdea(String path, int number, TemplateCall call, Map<String, String> values) {

    /** Keeps a copy. */
    RepoIdea {
        values = Map.copyOf(values);
    }

    /** The ideas of a page, in its order. */
    static List<RepoIdea> of(PageCalls calls) {
        return calls.byPath().entrySet().stream()
                .map(entry -> new RepoIdea(
                        calls.path(entry.getKey()),
                        calls.number(entry.getKey()),
                        entry.getValue(),
                        values(entry.getValue())))
                .toList();
    }

    /** What a call has in each parameter; empty values are none. */
    static Map<String, String> values(TemplateCall call) {
        Map<String, String> values = new HashMap<>();
        call.values().forEach((parameter, value) -> {
            String trimmed = MediaWikiSpace.trim(value);
            if (!trimmed.isEmpty()) {
                values.put(parameter, trimmed);
            }
        });
        return values;
    }

    /** What it has in a parameter. */
    Optional<String> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** The directory that its file is in. */
    String directory() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The names of ideas. */
    static List<IdeaName> names(List<RepoIdea> ideas, IdeaParameters parameters) {
        Function<RepoIdea, IdeaName> name = idea -> IdeaName.of(parameters, idea::value);
        return ideas.stream().map(name).toList();
    }
}
