package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a check sees of the disk, while it does. */
public final class Sights {

    private final Map<Sight, String> seen = new LinkedHashMap<>();
    private boolean areAll = true;

    /** All that was seen, each as it was; empty where some of it can't be looked at again in the same way. */
    public Optional<Map<Sight, String>> all() {
        return areAll ? Optional.of(Collections.unmodifiableMap(new LinkedHashMap<>(seen))) : Optional.empty();
    }

    /** Keeps what a file held when it was read. */
    public void content(Path file, byte[] content) {
        seen.put(new Sight(Sight.Kind.CONTENT, file), ContentHash.sha256(content));
    }

    void presence(Path file, boolean isThere) {
        seen.put(new Sight(Sight.Kind.PRESENCE, file), String.valueOf(isThere));
    }

    void referableNames(Path basedir, String pattern, Set<String> names) {
        seen.put(new Sight(Sight.Kind.REFERABLE_NAMES, basedir, pattern), Sight.joined(names));
    }

    /** Looks at something before it is used: who changes it in between is found out the next time. */
    void look(Sight sight) {
        try {
            seen.put(sight, sight.look());
        } catch (IOException e) {
            giveUp(); // whoever uses it says what is wrong with it
        }
    }

    /** Says that something was seen that can't be looked at again, such as where a link leads. */
    void giveUp() {
        areAll = false;
    }
}
