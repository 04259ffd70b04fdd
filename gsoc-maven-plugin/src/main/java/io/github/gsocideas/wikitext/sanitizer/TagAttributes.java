package io.github.gsocideas.wikitext.sanitizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a tag or of a part of a table, as MediaWiki's {@code Sanitizer::decodeTagAttributes} finds them.
 *
 * @param list the attributes, in order
 * @param rest what is between them
 */
public record TagAttributes(List<Attribute> list, String rest) {

    /**
     * An attribute.
     *
     * @param start where it begins in the text that it was read from
     * @param name in lower case
     * @param value as it is written, without quotes
     */
    public record Attribute(int start, String name, String value) {}

    private static final Pattern ATTRIBUTE = Pattern.compile("([:_\\p{L}\\p{N}][:_.\\-\\p{L}\\p{N}]*)"
            + "(?:[\\t\\n\\f\\r ]*=[\\t\\n\\f\\r ]*(?:\"([^\"]*)(?:\"|\\z)|'([^']*)(?:'|\\z)|([^\\t\\n\\f\\r >]*)))?");

    /** Reads the attributes in a part of a text. */
    public static TagAttributes read(CharSequence text, int start, int end) {
        List<Attribute> attributes = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher attribute = ATTRIBUTE.matcher(text).region(start, end);
        int at = start;
        while (attribute.find()) {
            rest.append(text, at, attribute.start());
            at = attribute.end();
            attributes.add(
                    new Attribute(attribute.start(), attribute.group(1).toLowerCase(Locale.ROOT), value(attribute)));
        }
        return new TagAttributes(attributes, rest.append(text, at, end).toString());
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }
}
