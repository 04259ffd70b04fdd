package io.github.gsocideas.wikitext;

import io.github.gsocideas.schema.CallEntry;
import io.github.gsocideas.schema.CommonTemplates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an author's text may call on the wiki. A call shows what somebody else wrote, and may do anything to the page, so
 * everything is refused that isn't listed.
 *
 * <p>Immutable.
 */
public final class AllowedCalls {

    /**
     * MediaWiki's functions that give back their argument, or an address made of it, and no other page's text: not
     * {@code int:}, which shows a page of the namespace MediaWiki; not {@code #tag:}, which makes an extension's tag;
     * not {@code padleft:}, which can make much of little; not {@code filepath:} and {@code pagesincategory:}, which cost
     * a look-up each.
     */
    private static final List<String> FUNCTIONS = List.of(
            "lc:",
            "uc:",
            "lcfirst:",
            "ucfirst:",
            "formatnum:",
            "plural:",
            "urlencode:",
            "anchorencode:",
            "fullurl:",
            "fullurle:",
            "localurl:",
            "localurle:",
            "canonicalurl:",
            "canonicalurle:",
            "#language:");

    /** MediaWiki's variables that tell of the page, the wiki or the day; not of who edited last. */
    private static final List<String> VARIABLES = Stream.concat(
                    Stream.of(
                            "!",
                            "=",
                            "CURRENTVERSION",
                            "SITENAME",
                            "SERVER",
                            "SERVERNAME",
                            "SCRIPTPATH",
                            "ARTICLEPATH",
                            "STYLEPATH",
                            "CONTENTLANGUAGE",
                            "CONTENTLANG",
                            "PAGELANGUAGE",
                            "DIRECTIONMARK",
                            "DIRMARK",
                            "PAGEID",
                            "NAMESPACE",
                            "NAMESPACEE",
                            "NAMESPACENUMBER",
                            "TALKSPACE",
                            "TALKSPACEE",
                            "SUBJECTSPACE",
                            "SUBJECTSPACEE",
                            "NUMBEROFPAGES",
                            "NUMBEROFARTICLES",
                            "NUMBEROFFILES",
                            "NUMBEROFUSERS",
                            "NUMBEROFACTIVEUSERS",
                            "NUMBEROFEDITS",
                            "NUMBEROFADMINS"),
                    Stream.concat(
                            Stream.of("", "FULL", "BASE", "SUB", "ROOT", "TALK", "SUBJECT")
                                    .flatMap(page -> Stream.of(page + "PAGENAME", page + "PAGENAMEE")),
                            Stream.of("CURRENT", "LOCAL")
                                    .flatMap(clock -> Stream.of(
                                                    ("MONTH MONTH1 MONTH2 MONTHNAME MONTHNAMEGEN MONTHABBREV DAY DAY2"
                                                                    + " DAYNAME YEAR TIME HOUR WEEK DOW TIMESTAMP")
                                                            .split(" "))
                                            .map(unit -> clock + unit))))
            .toList();

    /** Every call; for a text that is the project's own. */
    public static final AllowedCalls ANY = new AllowedCalls(Optional.empty());

    /** Beside functions and variables; empty where all are allowed. */
    private final Optional<List<String>> entries;

    private AllowedCalls(Optional<List<String>> entries) {
        this.entries = entries;
    }

    /** What MediaWiki itself has, as names; read when a text calls something, which few do. */
    private static final class BuiltIn {

        static final Set<CallName> NAMES = Stream.of(FUNCTIONS, VARIABLES)
                .flatMap(List::stream)
                .map(AllowedCalls::read)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What every text may call: beside functions and variables, the templates that values are written with. */
    public static AllowedCalls of(CommonTemplates templates) {
        return new AllowedCalls(Optional.of(List.copyOf(templates.names())));
    }

    /**
     * These and some more.
     *
     * @param more what {@link CallEntry} has no fault with
     * @throws IllegalArgumentException when one of them can't be the name of anything that is called
     */
    public AllowedCalls with(Collection<String> more) {
        for (String entry : more) {
            Optional<String> fault = CallEntry.fault(entry);
            if (fault.isPresent()) {
                throw new IllegalArgumentException("'" + entry + "' " + fault.get());
            }
        }
        if (entries.isEmpty() || more.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(entries.get());
        all.addAll(more);
        return new AllowedCalls(Optional.of(List.copyOf(all)));
    }

    private static CallName read(String entry) {
        return CallName.of(entry, false);
    }

    /** Whether all is allowed. */
    public boolean allowsAny() {
        return entries.isEmpty();
    }

    /** Whether something may be called. */
    public boolean allows(CallName called) {
        return entries.isEmpty()
                || isListed(called)
                || (called.kind() == CallName.Kind.PAGE
                        && called.prefix().indexOf(CallName.UNKNOWN) < 0
                        && isListed(called.namespace()));
    }

    private boolean isListed(CallName name) {
        return BuiltIn.NAMES.contains(name)
                || entries.stream()
                        .flatMap(List::stream)
                        .map(AllowedCalls::read)
                        .anyMatch(name::equals);
    }
}
