package io.github.gsocideas.wikitext;

import java.util.regex.Pattern;

/** MediaWiki's magic words that have a meaning here, from its {@code MessagesEn.php}. */
public final class MagicWords {

    /**
     * The call that stands for a bar. MediaWiki divides a call into its arguments before it makes a bar of this, so that a
     * table within an argument is written with it.
     */
    public static final String BAR = "{{!}}";

    /** The switches that lay a page out and do nothing else. */
    private static final String LAYOUT = "NOTOC|FORCETOC|TOC|NOEDITSECTION|NOGALLERY";

    private static final String OTHERS = "NEWSECTIONLINK|NONEWSECTIONLINK|HIDDENCAT|EXPECTUNUSEDCATEGORY|INDEX|NOINDEX"
            + "|STATICREDIRECT|NOTITLECONVERT|NOTC|NOCONTENTCONVERT|NOCC";

    /** A behaviour switch, such as {@code __NOTOC__}, which acts on the whole page and isn't shown itself. */
    public static final Pattern BEHAVIOUR_SWITCH =
            Pattern.compile("__(?:" + LAYOUT + "|" + OTHERS + ")__", Pattern.CASE_INSENSITIVE);

    /** A behaviour switch that does more than lay the page out, such as {@code __NOINDEX__}. */
    public static final Pattern SWITCH_BEYOND_LAYOUT =
            Pattern.compile("__(?:" + OTHERS + ")__", Pattern.CASE_INSENSITIVE);

    /** The beginning of a call in whose place its result is saved: <code>{{subst:…}}</code>. */
    public static final Pattern SUBSTITUTION = Pattern.compile("\\{\\{\\s*(?:safe)?subst:", Pattern.CASE_INSENSITIVE);

    private MagicWords() {}
}
