package io.github.gsocideas.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the list of what a wiki's page may call, written as between the braces of a call: {@code Small} is a
 * template, {@code Project:Header} a page, {@code Help:} a whole namespace, {@code #if:} or {@code fullurl:} a parser
 * function, {@code PAGENAME} a variable.
 */
public final class CallEntry {

    /** MediaWiki's parser functions without a {@code #}, in lower case, from its {@code CoreParserFunctions}. */
    public static final Set<String> FUNCTIONS = Set.of(
            ("anchorencode articlepath basepagename basepagenamee bidi canonicalurl canonicalurle cascadingsources"
                            + " defaultcategorysort defaultsort defaultsortkey displaytitle filepath formatnum"
                            + " fullpagename fullpagenamee fullurl fullurle gender grammar int lc lcfirst localurl"
                            + " localurle namespace namespacee namespacenumber ns nse numberingroup numberofactiveusers"
                            + " numberofadmins numberofarticles numberofedits numberoffiles numberofpages numberofusers"
                            + " numingroup padleft padright pageid pagename pagenamee pagesincat pagesincategory"
                            + " pagesinnamespace pagesinns pagesize plural protectionexpiry protectionlevel revisionday"
                            + " revisionday2 revisionid revisionmonth revisionmonth1 revisiontimestamp revisionuser"
                            + " revisionyear rootpagename rootpagenamee articlepagename articlepagenamee articlespace"
                            + " articlespacee subjectpagename subjectpagenamee subjectspace subjectspacee subpagename"
                            + " subpagenamee talkpagename talkpagenamee talkspace talkspacee uc ucfirst urlencode")
                    .split(" "));

    /** Functions that are called with a {@code #} alone: MediaWiki's own and those of its usual extensions. */
    private static final Set<String> HASH_FUNCTIONS = Set.of(
            ("categorytree dateformat expr formatdate if ifeq iferror ifexist ifexpr invoke language property rel2abs"
                            + " special speciale statements switch tag time timel titleparts")
                    .split(" "));

    /** Namespaces that are called as functions are: {@code Special:} allows {@code {{Special:RecentChanges}}}. */
    private static final Set<String> NAMESPACES = Set.of("Special:", "Property:");

    /** Words before a colon that say how something is called, in lower case. */
    public static final List<String> MODIFIERS = List.of("subst:", "safesubst:", "msg:", "msgnw:", "raw:");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[{}|\\[\\]<>\\x00-\\x1F\\x7F\\uFFFC]");

    private CallEntry() {}

    /** What is wrong with an entry, and how to mend it, as in {@code is … ; write …}; empty where nothing is. */
    public static Optional<String> fault(String entry) {
        String text = entry.strip();
        String word = text.toLowerCase(Locale.ROOT);
        String first = word.substring(0, Math.max(0, word.indexOf(':'))).strip();
        Matcher illegal = NOT_IN_NAMES.matcher(text);
        if (text.isEmpty()) {
            return Optional.of("is empty; name a template, such as Small");
        }
        if (illegal.find()) {
            return Optional.of("can't hold '" + illegal.group() + "'; write what stands between the braces before any"
                    + " bar, such as Small or #if:");
        }
        if (MODIFIERS.stream().anyMatch(word::startsWith)) {
            return Optional.of("says how to call, and not what; write what is called");
        }
        if (text.startsWith("/") || text.startsWith("../")) {
            return Optional.of("is relative to a page; write the page's whole title, such as Project:Header");
        }
        if (text.startsWith("#") && word.indexOf(':') != word.length() - 1) {
            return Optional.of("is no function's name; write it with its colon alone, such as #if:");
        }
        if (HASH_FUNCTIONS.contains(first) && !NAMESPACES.contains(text) && word.endsWith(":")) {
            return Optional.of("is no function's name; write #" + first + ":");
        }
        if (FUNCTIONS.contains(word) && text.equals(word)) {
            return Optional.of("is a function's name; write " + text + ":");
        }
        return FUNCTIONS.contains(first) && !word.endsWith(":")
                ? Optional.of("has more than a function's name; write " + text.substring(0, first.length() + 1))
                : Optional.empty();
    }
}
