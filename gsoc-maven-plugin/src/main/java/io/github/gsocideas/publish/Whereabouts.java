package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * Where an idea is that isn't among those of a page.
 *
 * @param place where it is
 * @param path the path in the ideas directory of the file that has it, as it is committed; empty where none has
 */
record Whereabouts(Place place, Optional<String> path) {

    /** Where an idea is. */
    enum Place {
        /** Nobody knows, since there is no git. */
        UNKNOWN,
        /** Among the ideas of the page: there is another call of that name. */
        SAME_PAGE,
        /** Among the ideas of another page. */
        OTHER_PAGE,
        /** In what is committed: its file isn't read, or that it is gone isn't committed. */
        COMMITTED,
        /** Nowhere: an earlier commit had it, and what is checked out hasn't. */
        GONE,
        /** Nowhere, and no commit ever had it in this directory. */
        NEVER_COMMITTED
    }

    static final Whereabouts UNKNOWN = of(Place.UNKNOWN);

    static Whereabouts of(Place place) {
        return new Whereabouts(place, Optional.empty());
    }

    static Whereabouts committed(String path) {
        return new Whereabouts(Place.COMMITTED, Optional.of(path));
    }
}
