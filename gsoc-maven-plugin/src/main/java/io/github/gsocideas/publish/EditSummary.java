package io.github.gsocideas.publish;

import io.github.gsocideas.disk.Commit;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said on the wiki of an edit, which is all the memory that publishing has:
 * <pre>gsoc-maven-plugin: 2 ideas changed; commit 1f2e3d4c5b6a of 2026-03-01T10:00:00Z; page AbCdEfGh, 12 calls of AbCdEfGh, kept 3.Desc:AbCdEfGh 4-7 9! -:AbCdEfGh.AbCdEfGh;</pre>
 * Call 3 has a Desc that the repo hasn't ({@code 0.Review:?} says of no call whether its Review is the repo's), the repo never had ideas for the calls 4 to 7, it had one for call 9, and of one of its
 * ideas somebody has taken the call away. One without the last semicolon was cut off, and says nothing.
 *
 * @param words for people
 * @param commit what was published; empty where that isn't known
 * @param page the digest of the page's text
 * @param calls how many calls of the template it has: where others are read, the numbers of what is kept are wrong
 * @param source the digest of where the ideas come from; {@link Digest#NONE} where that isn't known
 * @param kept where that isn't as the repo
 */
record EditSummary(String words, Optional<Commit> commit, String page, int calls, String source, KeptValues kept) {

    /** What MediaWiki takes of a summary, in code points; it cuts off the rest in silence. */
    static final int LONGEST = 500;

    private static final String MARK = "gsoc-maven-plugin: ";

    private static final String DIGEST = "[A-Za-z0-9_-]{8}";

    private static final Pattern LINE = Pattern.compile(Pattern.quote(MARK)
            + "(?<words>[^;]*)(?:; commit (?<hash>[0-9a-f]{7,40}) of (?<time>[0-9TZ:.-]+))?; page (?<page>" + DIGEST
            + "), (?<calls>[0-9]{1,5}) calls of (?<source>" + DIGEST + "|-)(?:, kept (?<kept>[^;]+))?;");

    private static final Pattern VALUE = Pattern.compile("([0-9]{1,5})\\.([^:]+):(" + DIGEST + "|[-?])");
    private static final Pattern RUN = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?(!?)");
    private static final Pattern REMOVED = Pattern.compile("-:(" + DIGEST + ")\\.(" + DIGEST + "|-)");

    /** The summary as the wiki keeps it. */
    String line() {
        List<String> items = new ArrayList<>();
        kept.values()
                .forEach((call, digests) -> digests.forEach((parameter, digest) ->
                        items.add(call + "." + URLEncoder.encode(parameter, StandardCharsets.UTF_8) + ":" + digest)));
        runs(kept.theirs(), "", items);
        runs(kept.gone(), "!", items);
        kept.removed().forEach(idea -> items.add("-:" + idea.path() + "." + idea.name()));
        return MARK + words
                + commit.map(made -> "; commit " + made.hash() + " of " + made.time())
                        .orElse("")
                + "; page " + page + ", " + calls + " calls of " + source
                + (items.isEmpty() ? "" : ", kept " + String.join(" ", items)) + ";";
    }

    /** Adds numbers in runs: {@code 3}, {@code 5-9}. */
    private static void runs(SortedSet<Integer> numbers, String mark, List<String> items) {
        int first = 0;
        for (int number : numbers) {
            first = first == 0 ? number : first;
            if (!numbers.contains(number + 1)) {
                items.add((first == number ? "" + number : first + "-" + number) + mark);
                first = 0;
            }
        }
    }

    /** Whether it may be of the same ideas: where nobody knows of which it is, it may. */
    boolean isOf(String other) {
        return source.equals(other) || source.equals(Digest.NONE) || other.equals(Digest.NONE);
    }

    /** Whether the wiki takes all of it. */
    boolean fits() {
        String line = line();
        return line.codePointCount(0, line.length()) <= LONGEST;
    }

    /** Reads what was said of an edit; empty where it is no summary of this kind, or not all of one. */
    static Optional<EditSummary> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Optional<Commit> commit = Optional.ofNullable(parts.group("hash"))
                    .map(hash -> new Commit(hash, Instant.parse(parts.group("time"))));
            int calls = Integer.parseInt(parts.group("calls"));
            return kept(parts.group("kept"), calls)
                    .map(kept -> new EditSummary(
                            parts.group("words"), commit, parts.group("page"), calls, parts.group("source"), kept));
        } catch (DateTimeException | IllegalArgumentException e) { // anybody may write a summary of this kind
            return Optional.empty();
        }
    }

    private static Optional<KeptValues> kept(String items, int calls) {
        SortedMap<Integer, SortedMap<String, String>> values = new TreeMap<>();
        SortedSet<Integer> theirs = new TreeSet<>();
        SortedSet<Integer> gone = new TreeSet<>();
        List<RemovedIdea> removed = new ArrayList<>();
        for (String item : items == null ? new String[0] : items.split(" ")) {
            Matcher value = VALUE.matcher(item);
            Matcher run = RUN.matcher(item);
            Matcher idea = REMOVED.matcher(item);
            if (value.matches() && isCall(value.group(1), calls)) {
                values.computeIfAbsent(Integer.valueOf(value.group(1)), call -> new TreeMap<>())
                        .put(URLDecoder.decode(value.group(2), StandardCharsets.UTF_8), value.group(3));
            } else if (run.matches() && isCall(last(run), calls)) {
                int last = Integer.parseInt(last(run));
                for (int call = Integer.parseInt(run.group(1)); call <= last; call++) {
                    (run.group(3).isEmpty() ? theirs : gone).add(call);
                }
            } else if (idea.matches()) {
                removed.add(new RemovedIdea(idea.group(1), idea.group(2)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new KeptValues(values, theirs, gone, removed));
    }

    private static boolean isCall(String number, int calls) {
        return Integer.parseInt(number) <= calls;
    }

    private static String last(Matcher run) {
        return run.group(run.group(2) == null ? 1 : 2);
    }
}
