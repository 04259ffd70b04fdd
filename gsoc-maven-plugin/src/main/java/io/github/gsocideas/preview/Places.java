package io.github.gsocideas.preview;

import java.util.Optional;

/** The places of an idea that links may lead to: what authors call them, and what they are called on the page. */
interface Places {

    /** The attribute of a link to a place. */
    default String link(String name) {
        return WebAddress.placeAttribute(name);
    }

    /** The attribute of what an author gives a name; empty where it can have none. */
    default Optional<String> name(String name) {
        return Optional.empty();
    }
}
