package io.github.gsocideas.proof;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares an argument, as the wiki has read it, with the value that it was made of. A text must be the whole argument; of a
 * list, a person, a link or a review, each text must be in it. Wikitext and plain text are compared by what is written, Markdown
 * by what is shown.
 */
final class ArgumentProof implements Value.Visitor<Optional<Difference>> {

    /**
     * What is not compared, since an encoder may add it or write it in another way: bars and closing braces, the start of
     * <code>{{!}}</code>, and an empty tag. A bar or brace that divides the call shows in the call's structure.
     */
    private static final Pattern ADDITION = Pattern.compile("<nowiki/>|\\{\\{!|[|}]+");

    /** In a text without markup none but an encoder can have written it. */
    private static final String LINE_BREAK = "<br>";

    private static final Pattern ENCODED_OCTET = Pattern.compile("%([0-7][0-9A-Fa-f])");

    private static final Optional<Difference> SAME = Optional.empty();
    private static final Optional<Difference> SAYS = Optional.of(Difference.ofCall("says something else"));

    private final Map<Value.Text, MarkdownText> markdown;
    private final boolean cite;
    private final String source;
    private final String shown;

    /**
     * A comparison.
     *
     * @param wikitext the call
     * @param argument one of its arguments
     * @param markdown the idea's texts in Markdown as they were read
     * @param extensionTags the wiki's extension tags, in lower case
     */
    ArgumentProof(
            Wikitext wikitext,
            WikitextNode.Argument argument,
            Map<Value.Text, MarkdownText> markdown,
            Set<String> extensionTags) {
        this.markdown = markdown;
        this.cite = extensionTags.contains("ref");
        this.source = wikitext.source()
                .substring(argument.valueStart(), argument.end())
                .strip();
        this.shown = markdown.isEmpty() ? "" : RenderedText.render(wikitext, argument.value(), extensionTags);
    }

    /** How the argument differs; empty where it is the same. */
    Optional<Difference> difference(Value value) {
        return value instanceof Value.Text text ? whole(text) : value.accept(this);
    }

    private Optional<Difference> whole(Value.Text text) {
        if (text.isMarkdown()) {
            return words(text).filter(words -> !words.equals(shown)).map(words -> Difference.ofWords(shown, words));
        }
        return isLiteral(text, String::equals) || says(text, String::equals) ? SAME : SAYS;
    }

    @Override
    public Optional<Difference> text(Value.Text text) {
        if (text.isMarkdown()) {
            return words(text).filter(words -> !shown.contains(words)).map(Difference::withoutWords);
        }
        return isLiteral(text, String::contains) || says(text, String::contains) ? SAME : SAYS;
    }

    /** Whether a text stands in the argument as the author wrote it, as most do; then nothing of it needs decoding. */
    private boolean isLiteral(Value.Text text, BiPredicate<String, String> comparison) {
        return text.text().indexOf('&') < 0
                && comparison.test(source, text.text().strip());
    }

    /** Whether the argument says a text; in a gallery's attributes, which are decoded twice, references may be encoded twice. */
    private boolean says(Value.Text text, BiPredicate<String, String> comparison) {
        String author = written(text);
        String written = decoded(text.isWikitext() ? source : source.replace(LINE_BREAK, ""));
        return comparison.test(written, author)
                || (text.isWikitext() && comparison.test(decoded(written), decoded(author)));
    }

    @Override
    public Optional<Difference> link(Value.Link link) {
        String url = comparable(octets(link.url().text()));
        return comparable(octets(decoded(source))).contains(url) ? link.title().flatMap(this::text) : SAYS;
    }

    @Override
    public Optional<Difference> person(Value.Person person) {
        return first(Stream.concat(Stream.of(person.name()), person.email().stream()));
    }

    @Override
    public Optional<Difference> composition(Value.Composition composition) {
        return text(composition.text());
    }

    @Override
    public Optional<Difference> reviewEntry(Value.ReviewEntry entry) {
        return first(Stream.concat(Stream.of(entry.text()), entry.by().stream()));
    }

    @Override
    public Optional<Difference> items(Value.Items items) {
        return first(items.values());
    }

    @Override
    public Optional<Difference> people(Value.People people) {
        return first(people.values());
    }

    @Override
    public Optional<Difference> notApplicable(Value.NotApplicable value) {
        return SAME;
    }

    /** How a day is written is the wiki's business. */
    @Override
    public Optional<Difference> day(Value.Day day) {
        return SAME;
    }

    @Override
    public Optional<Difference> unknown(Value.Unknown value) {
        return SAYS;
    }

    private Optional<Difference> first(Collection<? extends Value> values) {
        return first(values.stream());
    }

    private Optional<Difference> first(Stream<? extends Value> values) {
        return values.map(value -> value.accept(this)).flatMap(Optional::stream).findFirst();
    }

    /** What a text in Markdown shows; empty where that isn't certain. */
    private Optional<String> words(Value.Text text) {
        return MarkdownWords.collect(markdown.get(text), cite);
    }

    private static String written(Value.Text text) {
        return text.isWikitext() ? decoded(text.text()) : comparable(text.text());
    }

    /** Wikitext with its character references as the characters that they stand for. */
    private static String decoded(String wikitext) {
        return comparable(CharacterReferences.decode(wikitext));
    }

    private static String octets(String address) {
        return ENCODED_OCTET
                .matcher(address)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    /** Without what doesn't count: {@link #ADDITION}, and white space, which folds and wraps. */
    private static String comparable(String text) {
        String unspaced = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
        return ADDITION.matcher(unspaced).replaceAll("");
    }
}
