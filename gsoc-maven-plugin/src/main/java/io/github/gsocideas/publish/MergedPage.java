package io.github.gsocideas.publish;

import io.github.gsocideas.finding.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A page with what the repo says.
 *
 * @param before its text on the wiki; empty where there is no such page
 * @param after the text that it would have
 * @param ideas those of the repo in its order, then those that only the wiki has
 * @param calls all that it has of the template then, in its order
 * @param kept where it isn't as the repo then
 * @param nested how many calls stand within something else
 * @param unseen words in its calls that no idea can have
 * @param moved the titles of calls that somebody has moved on the page since it was published; they stay where they are
 * @param newDirectories the directories of new ideas of which the page has no other, and so perhaps no heading
 */
public record MergedPage(
        String before,
        String after,
        List<ComparedIdea> ideas,
        List<MergedCall> calls,
        KeptValues kept,
        long nested,
        List<Unseen> unseen,
        List<String> moved,
        SortedSet<String> newDirectories) {

    /**
     * Words in a call that no parameter has, or one that is given again, which the wiki shows nowhere; or that stand in one which
     * the schema hasn't.
     *
     * @param title the idea's
     * @param parameter that the schema hasn't; empty where the words stand in none that counts
     */
    public record Unseen(String title, Optional<String> parameter, String text) {}

    /** Keeps copies. */
    public MergedPage {
        ideas = List.copyOf(ideas);
        calls = List.copyOf(calls);
        unseen = List.copyOf(unseen);
        moved = List.copyOf(moved);
        newDirectories = Collections.unmodifiableSortedSet(new TreeSet<>(newDirectories));
    }

    /** Whether there is anything to be saved. */
    public boolean isChanged() {
        return !after.equals(before);
    }

    /** Whether the repo and the wiki differ in anything. */
    boolean hasDifferences() {
        return ideas.stream().anyMatch(idea -> idea.state() != IdeaState.SAME);
    }

    /** How its ideas change, in words: {@code 2 ideas changed, 1 new}; {@code the page} where none does. */
    String changes() {
        long changed = ideas.stream().filter(ComparedIdea::isChanged).count();
        long added = ideas.stream()
                .filter(idea -> idea.state() == IdeaState.ONLY_IN_REPO)
                .count();
        long removed = ideas.stream()
                .filter(idea -> idea.state() == IdeaState.TAKEN_AWAY)
                .count();
        List<String> words = new ArrayList<>();
        add(words, changed, "changed");
        add(words, added, "new");
        add(words, removed, "removed");
        return words.isEmpty() ? "the page" : String.join(", ", words);
    }

    private static void add(List<String> words, long count, String what) {
        if (count > 0) {
            words.add((words.isEmpty() ? new Quantity(count, "idea").toString() : count) + " " + what);
        }
    }

    /**
     * Holds the page against what it is read as.
     *
     * @param read the page, as it would be stored, read again
     * @return the number of the first call that isn't read as it was meant, from 1; empty where each is
     */
    Optional<Integer> unread(CalledPage read) {
        int size = Math.max(calls.size(), read.calls().size());
        Optional<Integer> first = IntStream.range(0, size)
                .filter(i -> i >= calls.size()
                        || i >= read.calls().size()
                        || !calls.get(i).values().equals(read.calls().get(i).values()))
                .mapToObj(i -> i + 1)
                .findFirst();
        return first.or(() -> read.nested() == nested ? Optional.empty() : Optional.of(size));
    }
}
