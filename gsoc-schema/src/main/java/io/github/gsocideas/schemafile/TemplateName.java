package io.github.gsocideas.schemafile;

import io.github.gsocideas.schema.Keyword;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code x-template} says, MediaWiki takes for a template's name in a call: it begins with no namespace and with no
 * word that says how to call, and is no word of MediaWiki's own, from its {@code MessagesEn.php}.
 */
final class TemplateName implements SchemaRule {

    private static final Pattern BLANKS = Pattern.compile("[ _\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private static final Set<String> NAMESPACES = Set.of(
            "media",
            "special",
            "talk",
            "user",
            "user talk",
            "project",
            "project talk",
            "file",
            "file talk",
            "image",
            "image talk",
            "mediawiki",
            "mediawiki talk",
            "template",
            "template talk",
            "help",
            "help talk",
            "category",
            "category talk",
            "module",
            "module talk");

    /** Words before a colon that say how to call, or call a function; in any letter case. */
    private static final Set<String> FUNCTIONS = Set.of(
            "subst",
            "safesubst",
            "msg",
            "msgnw",
            "raw",
            "int",
            "ns",
            "nse",
            "urlencode",
            "lcfirst",
            "ucfirst",
            "lc",
            "uc",
            "localurl",
            "localurle",
            "fullurl",
            "fullurle",
            "canonicalurl",
            "canonicalurle",
            "formatnum",
            "grammar",
            "gender",
            "plural",
            "bidi",
            "padleft",
            "padright",
            "anchorencode",
            "filepath",
            "language",
            "special",
            "speciale",
            "tag",
            "formatdate",
            "pagesincategory",
            "pagesincat",
            "numberingroup",
            "numingroup",
            "pagesize",
            "defaultsort",
            "defaultsortkey",
            "defaultcategorysort",
            "displaytitle",
            "pageid",
            "rootpagename",
            "protectionlevel",
            "protectionexpiry",
            "cascadingsources",
            "articlepath",
            "server",
            "servername",
            "scriptpath",
            "stylepath");

    /** Words that stand for a value where they are called alone or with a page behind a colon; in these letters. */
    private static final Pattern VARIABLE = Pattern.compile("!|=|(?:CURRENT|LOCAL)(?:MONTH[12]?|MONTHNAME|MONTHNAMEGEN"
            + "|MONTHABBREV|DAY2?|DAYNAME|YEAR|TIME|HOUR|WEEK|DOW|TIMESTAMP)|CURRENTVERSION|"
            + "(?:|FULL|BASE|SUB|ROOT|TALK|SUBJECT|ARTICLE)PAGENAMEE?|(?:|TALK|SUBJECT|ARTICLE)SPACEE?|NAMESPACEE?"
            + "|NAMESPACENUMBER|PAGEID|REVISION(?:ID|DAY2?|MONTH1?|YEAR|TIMESTAMP|USER|SIZE)"
            + "|NUMBEROF(?:PAGES|ARTICLES|FILES|USERS|ACTIVEUSERS|EDITS|ADMINS|VIEWS)|NUMBERINGROUP|NUMINGROUP"
            + "|SITENAME|SERVER|SERVERNAME|SCRIPTPATH|STYLEPATH|ARTICLEPATH|DIRECTIONMARK|DIRMARK|CONTENTLANGUAGE"
            + "|CONTENTLANG|PAGELANGUAGE|USERLANGUAGE|CASCADINGSOURCES|PROTECTION(?:LEVEL|EXPIRY)|DEFAULTSORT"
            + "|DEFAULTSORTKEY|DEFAULTCATEGORYSORT|DISPLAYTITLE|PAGESINCAT(?:EGORY|EGORYALL)?|PAGESIZE"
            + "|PAGESINN(?:AMESPACE|S)|NOEXTERNALLANGLINKS");

    /** Words that stand for a value in any letter case. */
    private static final Set<String> CASELESS_VARIABLES =
            Set.of("server", "servername", "scriptpath", "stylepath", "articlepath");

    @Override
    public Stream<SchemaFault> faults(OrganisationSchema schema) {
        return schema.files().stream()
                .flatMap(file -> file.schemas().stream()
                        .flatMap(each -> Keyword.TEMPLATE.read(each.node()).stream()
                                .flatMap(name -> fault(name, file.place(each, Keyword.TEMPLATE.name())).stream())));
    }

    /** A name as the wiki's title of the template has it: with single blanks, and a capital where it begins. */
    static String firstUpper(String template) {
        String name = BLANKS.matcher(template).replaceAll(" ").strip();
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** What is wrong with a template's name; empty where nothing is. */
    static Optional<SchemaFault> fault(String template, Place place) {
        String name = BLANKS.matcher(template).replaceAll(" ").strip();
        int colon = name.indexOf(':');
        String first = (colon < 0 ? name : name.substring(0, colon)).strip();
        String word = first.toLowerCase(Locale.ROOT);
        if (colon >= 0 && (first.isEmpty() || NAMESPACES.contains(word))) {
            return Optional.of(fault(place, template, "is no template", "leave out what is before the colon"));
        }
        if (colon >= 0 && FUNCTIONS.contains(word)) {
            return Optional.of(fault(
                    place, template, "calls no template, since '" + first + ":' is MediaWiki's own", "leave it out"));
        }
        return VARIABLE.matcher(first).matches() || CASELESS_VARIABLES.contains(word)
                ? Optional.of(fault(
                        place,
                        template,
                        "calls no template, but a word of MediaWiki's own",
                        "name the template otherwise"))
                : Optional.empty();
    }

    private static SchemaFault fault(Place place, String template, String what, String hint) {
        return place.fault("'" + template + "' " + what, hint);
    }
}
