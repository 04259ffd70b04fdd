package io.github.gsocideas.proof;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shows that a wiki finds in a template call what the idea says: the call is read as MediaWiki reads it, and compared with
 * the record. Knows nothing of how the call was made.
 */
public final class Proof {

    /**
     * What an encoder may add, or write in another way, for a text to be shown as it is alone: the ends of its tables and
     * their bars, and an empty tag. Bars and closing braces that mean more than themselves are seen in the structure. Since
     * all closing braces are left out, the call for a bar is looked for without its own.
     */
    private static final Pattern ADDITION =
            Pattern.compile("<nowiki/>|" + Pattern.quote(MagicWords.BAR.replace("}", "")) + "|[|}]+");

    private static final Pattern ENCODED_OCTET = Pattern.compile("%([0-7][0-9A-Fa-f])");

    private final TemplateCall call;
    private final Set<String> extensionTags;

    private Proof(TemplateCall call, Set<String> extensionTags) {
        this.call = call;
        this.extensionTags = extensionTags;
    }

    /** The first difference between an idea and its call, which names the field; empty where there is none. */
    public static Optional<String> difference(Idea idea, TemplateCall call, Set<String> extensionTags) {
        Proof proof = new Proof(call, extensionTags);
        return proof.differenceOfStructure()
                .or(() -> proof.differenceOfText(idea))
                .or(() -> MarkdownProof.difference(idea, call, extensionTags));
    }

    private Optional<String> differenceOfStructure() {
        Wikitext wikitext = Wikitext.parse(call.wikitext(), extensionTags);
        List<WikitextNode> nodes = wikitext.nodes();
        if (nodes.size() != 1 || !(nodes.get(0) instanceof WikitextNode.Call read)) {
            return Optional.of("parameter " + escaping() + " leaves the call");
        }
        if (!title(wikitext, read).equals(call.template())) {
            return Optional.of("the template is not " + call.template());
        }
        if (read.arguments().size() != call.arguments().size()) {
            return Optional.of("parameter " + escaping() + " begins another one");
        }
        return IntStream.range(0, call.arguments().size())
                .mapToObj(i -> difference(
                        wikitext, read.arguments().get(i), call.arguments().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> difference(Wikitext wikitext, WikitextNode.Argument read, TemplateCall.Argument written) {
        String name = wikitext.source().substring(read.start(), read.valueStart());
        String value = wikitext.source().substring(read.valueStart(), read.end());
        boolean same = name.equals(written.parameter() + "=")
                && value.equals(written.value() + "\n")
                && shape(read.value(), read.valueStart())
                        .equals(shape(Wikitext.parse(value, extensionTags).nodes(), 0));
        return same ? Optional.empty() : Optional.of("parameter " + written.parameter() + " is read in another way");
    }

    /** What nodes there are and where, which says the same of equal texts, and doesn't compare trees of any depth. */
    private static List<String> shape(List<WikitextNode> nodes, int start) {
        return new Wikitext("", nodes)
                .allNodes().stream()
                        .map(node ->
                                node.getClass().getSimpleName() + (node.start() - start) + "-" + (node.end() - start))
                        .toList();
    }

    /** The first parameter with which the call is no longer one call of that many arguments. */
    private String escaping() {
        return IntStream.rangeClosed(1, call.arguments().size())
                .mapToObj(count ->
                        new TemplateCall(call.template(), call.arguments().subList(0, count)))
                .filter(beginning -> !isWhole(beginning))
                .map(beginning -> beginning
                        .arguments()
                        .get(beginning.arguments().size() - 1)
                        .parameter())
                .findFirst()
                .orElse("");
    }

    private boolean isWhole(TemplateCall beginning) {
        List<WikitextNode> nodes =
                Wikitext.parse(beginning.wikitext(), extensionTags).nodes();
        return nodes.size() == 1
                && nodes.get(0) instanceof WikitextNode.Call read
                && read.arguments().size() == beginning.arguments().size();
    }

    private static String title(Wikitext wikitext, WikitextNode.Call read) {
        return read.title().stream()
                .map(wikitext::text)
                .collect(Collectors.joining())
                .strip();
    }

    private Optional<String> differenceOfText(Idea idea) {
        Map<String, String> arguments = call.arguments().stream()
                .collect(Collectors.toMap(TemplateCall.Argument::parameter, argument -> visible(argument.value())));
        for (Map.Entry<Field, Value> entry : idea.values().entrySet()) {
            String argument = entry.getKey().parameter().map(arguments::get).orElse(null);
            if (argument != null && !isMarkdown(entry.getValue()) && !says(argument, entry.getValue())) {
                return Optional.of("field '" + entry.getKey().name() + "' says something else");
            }
        }
        return Optional.empty();
    }

    /** Whether an argument is a text, or holds all the texts of another value. */
    private static boolean says(String argument, Value value) {
        return value instanceof Value.Text text ? argument.equals(said(text)) : saysAll(argument, value);
    }

    private static boolean isMarkdown(Value value) {
        return value instanceof Value.Text text && text.isMarkdown();
    }

    private static boolean saysAll(String argument, Value value) {
        if (isMarkdown(value)) {
            return true; // as MarkdownProof shows
        }
        if (value instanceof Value.Text text) {
            return argument.contains(said(text));
        }
        if (value instanceof Value.Link link) {
            return comparable(octets(argument))
                            .contains(comparable(octets(link.url().text())))
                    && link.title().map(title -> saysAll(argument, title)).orElse(true);
        }
        return parts(value).allMatch(part -> saysAll(argument, part));
    }

    private static Stream<Value> parts(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream();
        }
        if (value instanceof Value.People people) {
            return people.values().stream();
        }
        if (value instanceof Value.Person person) {
            return Stream.concat(Stream.of(person.name()), person.email().stream());
        }
        return value instanceof Value.ReviewEntry entry
                ? Stream.concat(Stream.of(entry.text()), entry.by().stream())
                : Stream.empty();
    }

    private static String said(Value.Text text) {
        return text.mediaType().equals(Value.Text.WIKITEXT) ? visible(text.text()) : comparable(text.text());
    }

    /** Wikitext with its character references as the characters that they stand for. */
    private static String visible(String wikitext) {
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
