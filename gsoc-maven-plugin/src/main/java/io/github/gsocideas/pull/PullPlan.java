package io.github.gsocideas.pull;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.publish.UnifiedDiff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What pulling does to the ideas directory.
 *
 * @param changed the files that change, by path in the directory
 * @param created the files that are new, likewise
 * @param remarks what is told, in the order of the pages' ideas
 * @param values how many values change
 * @param left how many values stay though the wiki has others, since they can't be written
 * @param open how many values stay that somebody has to decide about
 */
public record PullPlan(
        SortedMap<String, ChangedFile> changed,
        SortedMap<String, String> created,
        List<Remark> remarks,
        int values,
        int left,
        int open) {

    /** Keeps copies. */
    public PullPlan {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        created = Collections.unmodifiableSortedMap(new TreeMap<>(created));
        remarks = List.copyOf(remarks);
    }

    /** How much a remark weighs. */
    public enum Weight {
        /** Something is done. */
        DONE,
        /** Something isn't done, and somebody should know. */
        LEFT,
        /** Somebody has to decide. */
        OPEN
    }

    /**
     * What is told.
     *
     * @param path the file that it is about, in the ideas directory; empty where there is none
     */
    public record Remark(Weight weight, String path, String message) {}

    /**
     * A file that changes.
     *
     * @param before what it holds
     * @param after what it is to hold
     */
    public record ChangedFile(String before, String after) {}

    /**
     * The changes as a unified diff.
     *
     * @param path of a file that changes or is new
     * @param name what it is called
     */
    public List<String> diff(String path, String name) {
        ChangedFile file = changed.get(path);
        return (file == null
                        ? UnifiedDiff.of("/dev/null", "", name, created.get(path))
                        : UnifiedDiff.of(name, file.before(), name, file.after()))
                .lines()
                .toList();
    }

    /** What is done, in words: {@code 3 values in 2 files, 1 new file; 1 value left}. */
    @Override
    public String toString() {
        List<String> done = new ArrayList<>();
        if (values > 0) {
            done.add(new Quantity(values, "value") + " in " + new Quantity(changed.size(), "file"));
        }
        if (!created.isEmpty()) {
            done.add(new Quantity(created.size(), "new file").toString());
        }
        return (done.isEmpty() ? "nothing to pull" : String.join(", ", done))
                + (left > 0 ? "; " + new Quantity(left, "value") + " left as the file has it" : "")
                + (open > 0 ? "; " + new Quantity(open, "value") + " to decide about" : "");
    }
}
