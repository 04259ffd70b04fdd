package io.github.gsocideas.publish;

import java.util.List;
import java.util.Map;

/** What the repo had of its ideas since a page was last published; it is asked where both sides have changed a value. */
@FunctionalInterface
public interface EarlierIdeas {

    /** Nothing is known of earlier. */
    EarlierIdeas UNKNOWN = (path, number) -> List.of();

    /**
     * What an idea was, the newest first: by the template's parameter, what it had there. What was published is among them.
     *
     * @param path its file's path in the ideas directory, with {@code /} between names
     * @param number which idea of the file it is, from 1
     */
    List<Map<String, String>> of(String path, int number);
}
