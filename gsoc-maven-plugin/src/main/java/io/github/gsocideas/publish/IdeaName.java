package io.github.gsocideas.publish;

import java.util.Optional;
import java.util.function.Function;

/**
 * By what an idea is known again.
 *
 * @param anchor the name that links lead to
 * @param title its title
 */
record IdeaName(Optional<String> anchor, Optional<String> title) {

    /**
     * The name of a call.
     *
     * @param value what the call has in a parameter
     */
    static IdeaName of(IdeaParameters parameters, Function<String, Optional<String>> value) {
        return new IdeaName(
                parameters.anchor().flatMap(value), parameters.heading().flatMap(value));
    }

    /** The title alone; the anchor where it has none. */
    IdeaName byTitle() {
        return title.isPresent() ? new IdeaName(Optional.empty(), title) : this;
    }

    /** Whether another is the same idea's, by the anchor or by the title. */
    boolean isSame(IdeaName other) {
        return (anchor.isPresent() && anchor.equals(other.anchor)) || (title.isPresent() && title.equals(other.title));
    }
}
