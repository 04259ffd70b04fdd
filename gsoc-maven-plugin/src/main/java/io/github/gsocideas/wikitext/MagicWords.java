package io.github.gsocideas.wikitext;

import java.util.regex.Pattern;

/** MediaWiki's magic words that have a meaning here, from its {@code MessagesEn.php}. */
public final class MagicWords {

    /**
     * The call that stands for a bar. MediaWiki divides a call into its arguments before it makes a bar of this, so that a
     * table within an argument is written with it.
     */
    public static final String BAR = "{{!}}";

    /** A behaviour switch, such as {@code __NOTOC__}, which acts on the whole page and isn't shown itself. */
    public static final Pattern BEHAVIOUR_SWITCH = Pattern.compile(
            "__(?:NOTOC|FORCETOC|TOC|NOEDITSECTION|NEWSECTIONLINK|NONEWSECTIONLINK|NOGALLERY|HIDDENCAT"
                    + "|EXPECTUNUSEDCATEGORY|INDEX|NOINDEX|STATICREDIRECT|NOTITLECONVERT|NOTC|NOCONTENTCONVERT|NOCC)__",
            Pattern.CASE_INSENSITIVE);

    /** The beginning of a call in whose place its result is saved: <code>{{subst:…}}</code>. */
    public static final Pattern SUBSTITUTION = Pattern.compile("\\{\\{\\s*(?:safe)?subst:", Pattern.CASE_INSENSITIVE);

    private MagicWords() {}
}
