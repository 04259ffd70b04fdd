package io.github.gsocideas.pull;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.importing.ImportedValue;
import io.github.gsocideas.importing.WrittenReview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people said of an idea, in the repo and on the wiki: entries of the repo stay, those that came on the wiki are new. Words
 * that somebody has changed on the wiki below the same name and day are changed, unless they were changed in the repo, too: then
 * both stand there.
 *
 * @param segments what the wiki would have for each entry of the repo
 * @param items the entries of both
 * @param unread what stands on the wiki and is no entry
 */
record ReviewEntries(List<String> segments, NewValue.Items items, List<String> unread) {

    /** Keeps copies. */
    ReviewEntries {
        segments = List.copyOf(segments);
        unread = List.copyOf(unread);
    }

    /**
     * Brings them together.
     *
     * @param base what both had before; empty where that isn't known, or was nothing
     * @param repo the repo's value as the wiki would have it; empty where it has none
     * @param wiki the wiki's
     */
    static ReviewEntries of(WrittenReview reviews, String base, String repo, String wiki) {
        List<Optional<Map<String, ImportedValue>>> earlier = known(reviews.entries(base));
        List<Optional<Map<String, ImportedValue>>> unclaimed = new ArrayList<>(earlier);
        List<WrittenReview.Entry> own = reviews.entries(repo);
        List<NewValue.Item> items = new ArrayList<>(own.stream()
                .map(entry -> new NewValue.Item(entry.wikitext(), new NewValue.Word("")))
                .toList());
        List<Optional<Map<String, ImportedValue>>> known = known(own);
        List<String> unread = new ArrayList<>();
        int behind = 0; // an entry of the wiki comes behind the one that is before it there
        for (WrittenReview.Entry entry : reviews.entries(wiki)) {
            if (entry.values().isEmpty()) {
                unread.add(entry.wikitext());
                continue;
            }
            Map<String, ImportedValue> values = entry.values().get();
            int same = index(known, each -> isSame(each, values));
            int before = index(unclaimed, each -> isSame(each, values));
            if (before >= 0) {
                unclaimed.set(before, Optional.empty());
            }
            if (same < 0 && before >= 0) {
                continue; // the repo had it, and has changed it since, or taken it out
            }
            int signed = same >= 0
                    ? same
                    : index(known, each -> isSignedAs(each, values) && index(earlier, was -> isSame(each, was)) >= 0);
            int at = signed >= 0 ? signed : behind;
            if (same < 0) {
                NewValue.Item item = new NewValue.Item(entry.wikitext(), NewValue.fields(values));
                if (signed >= 0) {
                    items.set(at, item);
                } else {
                    items.add(at, item);
                    known.add(at, Optional.empty());
                }
            }
            known.set(at, Optional.empty()); // no two are one
            behind = at + 1;
        }
        return new ReviewEntries(
                own.stream().map(WrittenReview.Entry::wikitext).toList(), new NewValue.Items(items), unread);
    }

    private static List<Optional<Map<String, ImportedValue>>> known(List<WrittenReview.Entry> entries) {
        return new ArrayList<>(entries.stream().map(WrittenReview.Entry::values).toList());
    }

    /** Whether the wiki has anything that the repo hasn't. */
    boolean hasNew() {
        return !items.items().stream().map(NewValue.Item::wikitext).toList().equals(segments);
    }

    private static int index(
            List<Optional<Map<String, ImportedValue>>> entries, Predicate<Map<String, ImportedValue>> predicate) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).filter(predicate).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is the same entry; the wiki has signed what was written without a name. */
    static boolean isSame(Map<String, ImportedValue> own, Map<String, ImportedValue> wiki) {
        boolean isUnsigned = !own.containsKey("by") && !own.containsKey("date");
        return words(own).equals(words(wiki)) && (isUnsigned || isSignedAs(own, wiki));
    }

    private static boolean isSignedAs(Map<String, ImportedValue> own, Map<String, ImportedValue> wiki) {
        return own.containsKey("by")
                && verdicts(own).equals(verdicts(wiki))
                && Optional.ofNullable(own.get("by")).equals(Optional.ofNullable(wiki.get("by")))
                && Optional.ofNullable(own.get("date")).equals(Optional.ofNullable(wiki.get("date")));
    }

    private static List<String> verdicts(Map<String, ImportedValue> entry) {
        return Arrays.stream(Value.Verdict.values())
                .map(Value.Verdict::key)
                .filter(entry::containsKey)
                .toList();
    }

    private static List<Optional<ImportedValue>> words(Map<String, ImportedValue> entry) {
        return Arrays.stream(Value.Verdict.values())
                .map(verdict -> Optional.ofNullable(entry.get(verdict.key())))
                .toList();
    }
}
