package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.proof.RenderedText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.ShownFields;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds required fields that hold something of which a wiki shows nothing, or no more than a placeholder: a comment, a
 * category, an image without words, {@code <name of mentor>}, {@code > TBD}.
 *
 * <p>Of each such field's wikitext what is never words is dropped, and the rest is taken as it is shown. A value with many
 * letters outside of all brackets is not looked at.
 */
final class UnseenFields {

    /** How many letters and digits outside of all brackets leave no doubt that something is shown. */
    private static final int MANY = 40;

    /** A link that draws a picture or does something, and a tag as text, which is one to be filled in. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)\\[\\[\\s*(?:category|file|image)\\s*:[^\\[\\]]*\\]\\]|(?:<|&lt;|&#60;)/?(?![a-z][a-z0-9+.-]*:|[^<>&@\\s]+@)[a-z][^<>&]{0,100}(?:>|&gt;|&#62;)|"
                    + MagicWords.BEHAVIOUR_SWITCH.pattern());

    /** The signs of a heading and of an indented line, which are shown as such. */
    private static final Pattern LINE_MARKS = Pattern.compile("^[=:;]+ ?| ?=+$");

    private final ShownFields shownFields;
    private final Set<String> extensionTags;

    /**
     * By a schema.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    UnseenFields(ShownFields shownFields, Set<String> extensionTags) {
        this.shownFields = shownFields;
        this.extensionTags = extensionTags;
    }

    /** A finding for each required field of which nothing is shown. */
    Map<Field, Finding> find(EncodedIdea idea) {
        Map<Field, Finding> findings = new LinkedHashMap<>();
        idea.idea().values().forEach((field, value) -> {
            if (field.required() && isWritten(value)) {
                finding(idea, field, value).ifPresent(finding -> findings.put(field, finding));
            }
        });
        return findings;
    }

    /** Whether a value is made of words; a day, a link and a review are shown by what the schema asks of them. */
    private static boolean isWritten(Value value) {
        return value instanceof Value.Text || value instanceof Value.Items || value instanceof Value.People;
    }

    private Optional<Finding> finding(EncodedIdea idea, Field field, Value value) {
        Optional<String> argument = idea.call().arguments().stream()
                .filter(each -> field.parameter().equals(Optional.of(each.parameter())))
                .map(TemplateCall.Argument::value)
                .findFirst();
        return argument.filter(wikitext -> !hasManyWords(wikitext)).flatMap(wikitext -> {
            String words = NO_WORDS.matcher(wikitext).replaceAll("");
            List<String> shown = RenderedText.lines(words, extensionTags).stream()
                    .map(line -> LINE_MARKS.matcher(line).replaceAll(""))
                    .toList();
            return shownFields.missing(idea.idea().document(), value.region(), field, shown);
        });
    }

    private static boolean hasManyWords(String wikitext) {
        int depth = 0;
        int words = 0;
        for (int i = 0; i < wikitext.length() && words < MANY; i++) {
            char character = wikitext.charAt(i);
            if ("<[{&".indexOf(character) >= 0) {
                depth++;
            } else if (">]};".indexOf(character) >= 0) {
                depth--;
            } else if (depth == 0 && Character.isLetterOrDigit(character)) {
                words++;
            }
        }
        return words >= MANY;
    }
}
