package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Elements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs of less-than signs that would begin a tag, or a comment, together with what comes later on the page: of {@code a
 * <pre} MediaWiki makes a tag that reaches to the next greater-than sign, wherever that is.
 *
 * <p>A tag of HTML ends before the next less-than sign in any case, so {@code a <b and <i>c</i>} has nothing to repair. The
 * tags of extensions do not, and since nobody knows all the extensions of a wiki, every other name is taken for one of
 * theirs. What a call comes to may be a part of a tag, too: only a tag is left as it is whose name and whose end are the
 * author's own.
 */
final class UnfinishedTags {

    /** What is behind a text: more of the page, or nothing, since the wiki reads the text apart. */
    enum Place {
        JOINED,
        APART
    }

    private static final char STAND_IN = ExpandedText.STAND_IN;

    private static final Pattern BEGINNING = Pattern.compile("<(?:!--|(?:/|!-?)?+(?=" + STAND_IN
            + "|[ \\t\\n]*+\\z)|/?(?<name>[A-Za-z][^\\t\\n\\x0B />\\x00<]*+)(?<rest>[^<>]*+)(?<end>[<>]?+))");

    /**
     * What has the name of a tag.
     *
     * @param nameEnd where the name ends
     * @param rest what stands between the name and the sign that ends it all
     * @param end that sign; empty where there is none
     */
    private record Beginning(int start, int nameEnd, String name, String rest, String end) {

        private static Beginning of(Matcher found) {
            return new Beginning(
                    found.start(),
                    found.end("name"),
                    found.group("name").toLowerCase(Locale.ROOT),
                    found.group("rest"),
                    found.group("end"));
        }
    }

    /** The tags that say what other pages show of this one. */
    private static final Set<String> TRANSCLUSION = Set.of("noinclude", "includeonly", "onlyinclude");

    private final ExpandedText expanded;
    private final Set<String> extensionTags;
    private final List<Repair> repairs = new ArrayList<>();

    private UnfinishedTags(ExpandedText expanded, Set<String> extensionTags) {
        this.expanded = expanded;
        this.extensionTags = extensionTags;
    }

    /**
     * Collects the repairs of a text.
     *
     * @param place what is behind the text
     * @param extensionTags the wiki's extension tags, in lower case
     */
    static List<Repair> collect(ExpandedText expanded, Place place, Set<String> extensionTags) {
        UnfinishedTags unfinished = new UnfinishedTags(expanded, extensionTags);
        unfinished.read(place);
        return unfinished.repairs;
    }

    private void read(Place place) {
        Matcher found = BEGINNING.matcher(expanded.text());
        Deque<Beginning> run = new ArrayDeque<>();
        int at = 0;
        while (found.find(at)) {
            if (found.group("name") == null) {
                if (!isBeforeTag(found.end()) && (place == Place.JOINED || !endsText(found))) {
                    repairs.add(asText(found.start()));
                }
                at = found.end();
            } else {
                run.push(Beginning.of(found));
                at = found.start("end");
                if (!found.group("end").equals("<")) {
                    repair(run);
                }
            }
        }
        repair(run);
    }

    /**
     * Repairs tags that end where the next one begins, the last of them first: one goes on where the next is made text, so
     * in {@code <b <b} both are unfinished.
     */
    private void repair(Deque<Beginning> run) {
        boolean goesOn = false;
        while (!run.isEmpty()) {
            Beginning tag = run.pop();
            if (goesOn && tag.rest().isEmpty()) {
                repairs.add(asText(tag.start()));
            } else if (goesOn || isUnfinished(tag)) {
                repairs.add(repair(tag));
                goesOn |= tag.end().isEmpty();
            } else {
                goesOn = false;
            }
        }
    }

    /** Whether an extension tag is at a place, which is never a part of another tag. */
    private boolean isBeforeTag(int index) {
        return index < expanded.text().length() && expanded.isTag(index);
    }

    /** Whether a sign has nothing behind it but what may be behind the text. */
    private boolean endsText(Matcher sign) {
        return !sign.group().endsWith("--")
                && (sign.end() == expanded.text().length() || expanded.text().charAt(sign.end()) != STAND_IN);
    }

    private boolean isUnfinished(Beginning tag) {
        if (tag.name().indexOf(STAND_IN) >= 0) {
            return true;
        }
        return switch (tag.end()) {
            case ">" -> false;
            case "<" -> !isHtml(tag.name()) || tag.rest().indexOf(STAND_IN) >= 0;
            default -> true;
        };
    }

    private boolean isHtml(String name) {
        return !extensionTags.contains(name) && (Elements.PAIRED.contains(name) || Elements.VOID.contains(name));
    }

    private Repair repair(Beginning tag) {
        String name = tag.name();
        if (!isHtml(name) && !extensionTags.contains(name) && !TRANSCLUSION.contains(name)) {
            return asText(tag.start());
        }
        String beginning = expanded.source(tag.start(), tag.nameEnd());
        int at = expanded.at(tag.start());
        return Repair.reported(
                at,
                at + 1,
                CharacterReferences.LESS_THAN,
                "'" + beginning + "' begins a tag that no '>' ends, and so is shown as text",
                "end it with >, or write &lt; for a '<' to be shown");
    }

    private Repair asText(int index) {
        int at = expanded.at(index);
        return Repair.unreported(at, at + 1, CharacterReferences.LESS_THAN);
    }
}
