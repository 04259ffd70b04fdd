package io.github.gsocideas.wikitext;

import io.github.gsocideas.schema.CallEntry;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a call calls, as MediaWiki's {@code Parser::braceSubstitution} reads it: a variable, a parser function, or the page
 * that is shown in the call's place, which is a template where no namespace is named. <code>{{ template:small_print }}</code>
 * and <code>{{Small print|a}}</code> are the same.
 *
 * @param kind which of these
 * @param prefix a page's namespace, in lower case with blanks, empty for a template, and a colon for the main namespace;
 *     a modifier or a function with its colon; empty for a variable
 * @param name a page's title in its namespace, or a variable's name; else empty
 */
public record CallName(Kind kind, String prefix, String name) {

    /** What can be called. */
    public enum Kind {
        VARIABLE,
        MODIFIER,
        FUNCTION,
        PAGE
    }

    /** Stands in a title for what can't be known before the wiki has expanded it. */
    public static final char UNKNOWN = '\uFFFC';

    /** Letters that MediaWiki wants as they are here; everything else it takes in any letter case. */
    private static final Set<String> CASELESS_VARIABLES =
            Set.of("ARTICLEPATH", "PAGEID", "SCRIPTPATH", "SERVER", "SERVERNAME", "STYLEPATH");

    private static final Pattern VARIABLE =
            Pattern.compile("[!=]|(?:CURRENT|LOCAL)(?:MONTH[12]?|MONTHNAME|MONTHNAMEGEN|MONTHABBREV|DAY2?|DAYNAME|YEAR"
                    + "|TIME|HOUR|WEEK|DOW|TIMESTAMP)|CURRENTVERSION"
                    + "|(?:|FULL|BASE|SUB|ROOT|TALK|SUBJECT|ARTICLE)PAGENAMEE?|(?:TALK|SUBJECT|ARTICLE)SPACEE?"
                    + "|NAMESPACE(?:E|NUMBER)?|REVISION(?:ID|DAY2?|MONTH1?|YEAR|TIMESTAMP|USER|SIZE)"
                    + "|NUMBEROF(?:PAGES|ARTICLES|FILES|USERS|ACTIVEUSERS|EDITS|ADMINS)|SITENAME|DIRECTIONMARK|DIRMARK"
                    + "|CONTENTLANG(?:UAGE)?|PAGELANGUAGE|CASCADINGSOURCES"
                    + "|ARTICLEPATH|PAGEID|SCRIPTPATH|SERVER|SERVERNAME|STYLEPATH");

    /** Functions that MediaWiki takes in capitals alone. */
    private static final Pattern CASED_FUNCTION = Pattern.compile("defaultsort|defaultsortkey|defaultcategorysort"
            + "|displaytitle|cascadingsources|protection(?:level|expiry)|numberof.*|num(?:ber)?ingroup|pagesin.*|pagesize"
            + "|(?:|full|base|sub|root|talk|subject|article)pagenamee?|(?:talk|subject|article)spacee?"
            + "|namespace(?:e|number)?|revision.*");

    private static final Map<String, String> ALIASES = Map.of(
            "template", "",
            "image", "file",
            "image talk", "file talk");

    /** What MediaWiki takes for a blank in a title. */
    private static final Pattern BLANKS =
            Pattern.compile("[ _\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    /** What PHP's {@code trim} takes away. */
    private static final Pattern AROUND = Pattern.compile("^[ \\t\\n\\r\\x00\\x0B]+|[ \\t\\n\\r\\x00\\x0B]+$");

    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E]");

    /**
     * Reads the title of a call: what is between its opening braces and its first bar, without comments.
     *
     * @param title the title, with {@link #UNKNOWN} for each call in it
     * @param hasArguments whether anything is behind it; a variable has no arguments
     */
    public static CallName of(String title, boolean hasArguments) {
        String text = AROUND.matcher(title).replaceAll("");
        Optional<String> modifier = CallEntry.MODIFIERS.stream()
                .filter(each -> text.regionMatches(true, 0, each, 0, each.length()))
                .findFirst();
        if (modifier.isPresent()) {
            return new CallName(Kind.MODIFIER, modifier.get(), "");
        }
        if (!hasArguments && VARIABLE.matcher(text).matches()) {
            return new CallName(Kind.VARIABLE, "", text);
        }
        String capitals = text.toUpperCase(Locale.ROOT);
        if (!hasArguments
                && CASELESS_VARIABLES.contains(capitals)
                && VARIABLE.matcher(capitals).matches()) {
            return new CallName(Kind.VARIABLE, "", capitals);
        }
        return function(text).map(name -> new CallName(Kind.FUNCTION, name, "")).orElseGet(() -> page(text));
    }

    private static Optional<String> function(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String word = text.substring(0, colon);
        String lowerCase = word.toLowerCase(Locale.ROOT);
        if (!word.startsWith("#") && !CallEntry.FUNCTIONS.contains(lowerCase)) {
            return Optional.empty();
        }
        if (CASED_FUNCTION.matcher(lowerCase).matches()) {
            return Optional.of(word + ":").filter(name -> name.equals(name.toUpperCase(Locale.ROOT)));
        }
        return Optional.of(lowerCase + ":");
    }

    private static CallName page(String text) {
        String title = withoutSectionAlone(normalized(text));
        boolean isMain = title.startsWith(":");
        title = isMain ? title.substring(1).strip() : title;
        int colon = title.indexOf(':');
        String prefix = colon > 0 ? title.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
        if (prefix.isEmpty()) {
            return new CallName(Kind.PAGE, isMain ? ":" : "", capitalized(title));
        }
        return new CallName(
                Kind.PAGE,
                ALIASES.getOrDefault(prefix, prefix),
                capitalized(title.substring(colon + 1).strip()));
    }

    /** A title with its references decoded, its blanks as one each, and without a section, as MediaWiki reads it. */
    public static String normalized(String title) {
        String decoded = Normalizer.normalize(CharacterReferences.decodeAll(title), Normalizer.Form.NFC);
        String blanks =
                BLANKS.matcher(DIRECTION_MARKS.matcher(decoded).replaceAll("")).replaceAll(" ");
        int section = blanks.indexOf('#');
        return (section > 0 ? blanks.substring(0, section) : blanks).strip();
    }

    /** {@code #each items} names no page, and nothing else where no colon is behind it. */
    private static String withoutSectionAlone(String title) {
        return title.startsWith("#") && title.indexOf(UNKNOWN) < 0 ? "" : title;
    }

    private static String capitalized(String title) {
        return title.isEmpty()
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + title.substring(title.offsetByCodePoints(0, 1));
    }

    /** Whether it is the title of no page, and MediaWiki shows the call as it is written. */
    public boolean isNothing() {
        return kind == Kind.PAGE && prefix.isEmpty() && name.isBlank();
    }

    /** Whether it can't be known before the wiki has expanded it what is called. */
    public boolean isUnknown() {
        return (prefix + name).indexOf(UNKNOWN) >= 0;
    }

    /** The whole namespace of a page. */
    CallName namespace() {
        return new CallName(kind, prefix, "");
    }

    /** The entry of a list that names it, such as {@code Small} or {@code #if:}. */
    public String entry() {
        return switch (kind) {
            case VARIABLE -> name;
            case MODIFIER, FUNCTION -> prefix;
            case PAGE -> prefix.isEmpty() || prefix.equals(":") ? prefix + name : capitalized(prefix) + ":" + name;
        };
    }

    /** What it is called in a sentence, such as {@code the template 'Small'}. */
    public String described() {
        return switch (kind) {
            case VARIABLE -> "the variable '" + name + "'";
            case MODIFIER -> "what is behind '" + prefix + "'";
            case FUNCTION -> "the parser function '" + prefix + "'";
            case PAGE -> prefix.isEmpty() ? "the template '" + name + "'" : "the page '" + entry() + "'";
        };
    }
}
