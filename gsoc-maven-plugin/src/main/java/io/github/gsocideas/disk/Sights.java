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
    private final Map<Sight, String> latest = new LinkedHashMap<>();
    private boolean areAll = true;

    /** All that was seen, each as it was; empty where some of it can't be looked at again in the same way. */
    public Optional<Map<Sight, String>> all() {
        return areAll ? Optional.of(Collections.unmodifiableMap(new LinkedHashMap<>(seen))) : Optional.empty();
    }

    /** What was seen since this was asked for the last time. */
    public Map<Sight, String> takeLatest() {
        Map<Sight, String> taken = new LinkedHashMap<>(latest);
        latest.clear();
        return taken;
    }

    /** Whether all that was seen earlier is to be seen now, too; then it counts as seen. */
    public boolean areStill(Map<Sight, String> earlier) {
        for (Map.Entry<Sight, String> each : earlier.entrySet()) {
            try {
                if (!each.getKey().look().equals(each.getValue())) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        add(earlier);
        return true;
    }

    /** Adds what somebody else has seen. */
    public void add(Sights others) {
        add(others.seen);
        areAll &= others.areAll;
    }

    /** Adds a part of what somebody else has seen. */
    public void add(Map<Sight, String> others) {
        others.forEach(this::see);
    }

    /**
     * Keeps what a file held when it was read.
     *
     * @return what tells it from another content
     */
    public String content(Path file, byte[] content) {
        String hash = ContentHash.sha256(content);
        see(new Sight(Sight.Kind.CONTENT, file), hash);
        return hash;
    }

    void presence(Path file, boolean isThere) {
        see(new Sight(Sight.Kind.PRESENCE, file), String.valueOf(isThere));
    }

    void referableFiles(Path basedir, String files, Set<String> paths) {
        see(new Sight(Sight.Kind.REFERABLE_FILES, basedir, files), Sight.joined(paths));
    }

    /** Looks at something before it is used: who changes it in between is found out the next time. */
    void look(Sight sight) {
        try {
            see(sight, sight.look());
        } catch (IOException e) {
            giveUp(); // whoever uses it says what is wrong with it
        }
    }

    private void see(Sight sight, String what) {
        seen.put(sight, what);
        latest.put(sight, what);
    }

    /** Says that something was seen that can't be looked at again, such as where a link leads. */
    void giveUp() {
        areAll = false;
    }
}
