package io.github.gsocideas.proof;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shows that a wiki finds in a template call what the idea says: the call is read once, as MediaWiki reads it, and compared
 * with the record. Knows nothing of how the call was made.
 */
public final class Proof {

    private final Idea idea;
    private final TemplateCall call;
    private final Map<Value.Text, MarkdownText> markdown;
    private final Set<String> extensionTags;

    private Proof(Idea idea, TemplateCall call, Map<Value.Text, MarkdownText> markdown, Set<String> extensionTags) {
        this.idea = idea;
        this.call = call;
        this.markdown = markdown;
        this.extensionTags = extensionTags;
    }

    /**
     * The first difference between an idea and its call, which names the field; empty where there is none.
     *
     * @param markdown the idea's texts in Markdown as they were read
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static Optional<Difference> difference(
            Idea idea, TemplateCall call, Map<Value.Text, MarkdownText> markdown, Set<String> extensionTags) {
        return new Proof(idea, call, markdown, extensionTags).difference();
    }

    private Optional<Difference> difference() {
        Wikitext wikitext = Wikitext.parse(call.wikitext(), extensionTags);
        List<WikitextNode> nodes = wikitext.nodes();
        if (nodes.size() != 1 || !(nodes.get(0) instanceof WikitextNode.Call read)) {
            return Optional.of(Difference.ofCall("parameter " + escaping() + " leaves the call"));
        }
        if (!title(wikitext, read).equals(call.template())) {
            return Optional.of(Difference.ofCall("the template is not " + call.template()));
        }
        if (read.arguments().size() != call.arguments().size()) {
            return Optional.of(Difference.ofCall("parameter " + escaping() + " begins another one"));
        }
        return differenceOfStructure(wikitext, read).or(() -> differenceOfValues(wikitext, read));
    }

    private Optional<Difference> differenceOfStructure(Wikitext wikitext, WikitextNode.Call read) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Optional<Difference> difference = difference(
                    wikitext, read.arguments().get(i), call.arguments().get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> difference(
            Wikitext wikitext, WikitextNode.Argument read, TemplateCall.Argument written) {
        String name = wikitext.source().substring(read.start(), read.valueStart());
        String value = wikitext.source().substring(read.valueStart(), read.end());
        boolean same = name.equals(written.parameter() + "=")
                && value.equals(written.value() + "\n")
                && isOfShape(read, Wikitext.parse(value, extensionTags).nodes());
        return same
                ? Optional.empty()
                : Optional.of(Difference.ofCall("parameter " + written.parameter() + " is read in another way"));
    }

    private static boolean isOfShape(WikitextNode.Argument read, List<WikitextNode> nodes) {
        boolean areTexts = isOneText(read.value()) && isOneText(nodes);
        return areTexts || shape(read.value(), read.valueStart()).equals(shape(nodes, 0));
    }

    /** Whether there is no node but one of text, which then is the whole of what was read. */
    private static boolean isOneText(List<WikitextNode> nodes) {
        return nodes.size() == 1 && nodes.get(0) instanceof WikitextNode.Text;
    }

    /** The type and place of each node. Two such lists are compared, and not two trees, since that would recurse into them. */
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

    private Optional<Difference> differenceOfValues(Wikitext wikitext, WikitextNode.Call read) {
        Map<String, WikitextNode.Argument> arguments = new HashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.put(call.arguments().get(i).parameter(), read.arguments().get(i));
        }
        for (Map.Entry<Field, Value> entry : idea.values().entrySet()) {
            Optional<String> parameter = entry.getKey().parameter();
            if (parameter.isPresent() && !arguments.containsKey(parameter.get())) {
                return Optional.of(
                        Difference.ofCall("is left out").of(entry.getKey().name()));
            }
            Optional<Difference> difference = parameter
                    .map(arguments::get)
                    .flatMap(argument -> new ArgumentProof(wikitext, argument, markdown, extensionTags)
                            .difference(entry.getValue()));
            if (difference.isPresent()) {
                return difference.map(found -> found.of(entry.getKey().name()));
            }
        }
        return Optional.empty();
    }
}
