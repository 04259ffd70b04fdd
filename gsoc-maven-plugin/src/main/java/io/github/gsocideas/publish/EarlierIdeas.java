package io.github.gsocideas.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the repo had of its ideas since a page was last published; it is asked where both sides have changed a value. */
@FunctionalInterface
public interface EarlierIdeas {

    /** Nothing is known of earlier. */
    EarlierIdeas UNKNOWN = idea -> List.of();

    /**
     * What an idea was in a commit.
     *
     * @param values by the template's parameter, what it had there
     * @param knowsPage whether that was committed after the page's last edit, and so may have been taken from there
     */
    record EarlierIdea(Map<String, String> values, boolean knowsPage) {

        /** Keeps a copy. */
        public EarlierIdea {
            values = Map.copyOf(values);
        }

        Optional<String> value(String parameter) {
            return Optional.ofNullable(values.get(parameter));
        }

        /** Whether most of what both have beside their names is the same. */
        boolean isLike(RepoIdea idea, IdeaParameters parameters) {
            List<String> both = parameters.names().stream()
                    .filter(parameter -> !parameters.isName(parameter))
                    .filter(parameter -> value(parameter).isPresent()
                            && idea.value(parameter).isPresent())
                    .toList();
            long same = both.stream()
                    .filter(parameter -> value(parameter).equals(idea.value(parameter)))
                    .count();
            return 2 * same > both.size();
        }
    }

    /** What an idea was, the newest first. What was published is among them. */
    List<EarlierIdea> of(RepoIdea idea);

    /** What speaks against it that an idea of this name, which isn't there now, is gone from the repo; empty where nothing does. */
    default Optional<Orphan> orphan(IdeaName name) {
        return Optional.empty();
    }
}
