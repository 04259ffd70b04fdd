package io.github.gsocideas.document;

import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts one word in place of another as the file's format asks: in the quotes that the other has, and in such where it has
 * none and the new one needs them. What isn't written simply, on one line and without escapes, is left to a person.
 */
public final class Respelling {

    /** What means nothing but itself anywhere in YAML and Markdown. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_./+-]*(?: [\\p{L}\\p{N}_./+-]+)*");

    private Respelling() {}

    /**
     * The change to a key or a value in YAML or JSON.
     *
     * @param region where the key or value stands
     * @param text what it says
     * @param word what it is to say
     */
    public static Optional<Fix> inData(SourceText source, Region region, String text, String word) {
        if (!region.isOnOneLine() || word.codePoints().anyMatch(Respelling::isNoLetterInQuotes)) {
            return Optional.empty();
        }
        String written = source.text(region);
        if (written.equals(text)) {
            return Optional.of(new Fix(region, isPlain(word) ? word : inDoubleQuotes(word)));
        }
        if (written.equals("\"" + text + "\"")) {
            return Optional.of(new Fix(region, inDoubleQuotes(word)));
        }
        return written.equals(inSingleQuotes(text))
                ? Optional.of(new Fix(region, inSingleQuotes(word)))
                : Optional.empty();
    }

    /** The change to a text in Markdown, which has no quotes. */
    public static Optional<Fix> inMarkdown(SourceText source, Region region, String text, String word) {
        boolean isSimple = region.isOnOneLine() && source.text(region).equals(text);
        return isSimple && PLAIN.matcher(word).matches() ? Optional.of(new Fix(region, word)) : Optional.empty();
    }

    private static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches()
                && new CoreScalarResolver(false).resolve(word, true).equals(Tag.STR);
    }

    private static boolean isNoLetterInQuotes(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    /** JSON's quotes, which are YAML's, too. */
    private static String inDoubleQuotes(String word) {
        return JsonNodeFactory.instance.stringNode(word).toString();
    }

    private static String inSingleQuotes(String word) {
        return "'" + word.replace("'", "''") + "'";
    }
}
