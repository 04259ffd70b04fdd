package io.github.gsocideas.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the repo had of its ideas since a page was last published; it is asked where both sides have changed a value. */
@FunctionalInterface
public interface EarlierIdeas {

    /** Nothing is known of earlier. */
    EarlierIdeas UNKNOWN = idea -> List.of();

    /**
     * What an idea became by a commit.
     *
     * @param values by the template's parameter, what it has since
     * @param given when these were given
     * @param changed the parameters that it was given, or that were taken from it, by that commit
     */
    record EarlierIdea(Map<String, String> values, Instant given, Set<String> changed) {

        /** Keeps copies. */
        public EarlierIdea {
            values = Map.copyOf(values);
            changed = Set.copyOf(changed);
        }

        /** Whether it has been given a value that the page had by then, and so may have it from there. */
        boolean hasTaken(String parameter, Optional<String> value, Instant since) {
            return changed.contains(parameter) && value(parameter).equals(value) && !given.isBefore(since);
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

    /** What an idea was in all that is known of the repo, the newest first. */
    default List<EarlierIdea> ever(RepoIdea idea) {
        return of(idea);
    }

    /** Where an idea is that isn't among those of the page. */
    default Whereabouts whereabouts(IdeaName name) {
        return Whereabouts.UNKNOWN;
    }

    /** The same of one that the repo had since the page was published, or now; in all that is known where that isn't. */
    default Whereabouts whereaboutsSince(IdeaName name) {
        return whereabouts(name);
    }
}
