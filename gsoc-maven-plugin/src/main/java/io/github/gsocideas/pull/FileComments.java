package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.markdown.MarkdownText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/**
 * What an author has written into a file for those who read the file, and for nobody else: comments of YAML, and those of HTML
 * that don't come to the wiki.
 *
 * @param counts how often each stands there, with single blanks
 */
record FileComments(SortedMap<String, Integer> counts) {

    private static final Pattern HTML = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    /** Keeps a copy. */
    FileComments {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The comments of a file. */
    static FileComments of(IdeaReading.Read read) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        yaml(read.documents()).forEach(comment -> counts.merge(comment, 1, Integer::sum));
        read.documents().stream()
                .flatMap(document -> document.root().stream().flatMap(root -> texts(document, root).stream()))
                .forEach(text -> html(text).forEach(comment -> counts.merge(comment, 1, Integer::sum)));
        body(read.documents()).forEach(comment -> counts.merge(comment, 1, Integer::sum));
        read.values().stream()
                .flatMap(values -> values.values().stream())
                .forEach(value ->
                        html(value).forEach(comment -> counts.computeIfPresent(comment, (same, count) -> count - 1)));
        return new FileComments(counts);
    }

    /** Those that another state of the file hasn't any more, or not as often. */
    List<String> missing(FileComments after) {
        return counts.entrySet().stream()
                .filter(comment -> comment.getValue() > after.counts().getOrDefault(comment.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> yaml(List<IdeaDocument> documents) {
        Optional<DataText> data = documents.stream()
                .flatMap(document -> document.source().map(source -> new DataText(source, document.isJson())).stream())
                .filter(text -> !text.isJson())
                .findFirst();
        List<Node> roots =
                documents.stream().flatMap(document -> document.root().stream()).toList();
        return data.map(text -> text.comments(0, yamlEnd(text, documents), roots))
                .orElse(List.of());
    }

    /** Where the YAML ends: in Markdown where the front matter does. */
    private static int yamlEnd(DataText data, List<IdeaDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.body().stream())
                .mapToInt(data.source()::offset)
                .min()
                .orElse(data.text().length());
    }

    private static List<String> body(List<IdeaDocument> documents) {
        return documents.stream()
                .filter(document -> document.body().isPresent())
                .findFirst()
                .flatMap(IdeaDocument::source)
                .map(source -> {
                    DataText data = new DataText(source, false);
                    return MarkdownText.all(MarkdownText.parse(data.text().substring(yamlEnd(data, documents)), "")
                                    .document())
                            .stream()
                            .flatMap(node -> node instanceof HtmlBlock block
                                    ? html(block.getLiteral()).stream()
                                    : node instanceof HtmlInline inline
                                            ? html(inline.getLiteral()).stream()
                                            : List.<String>of().stream())
                            .toList();
                })
                .orElse(List.of());
    }

    /** The texts of a tree that stand as data. */
    private static List<String> texts(IdeaDocument document, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().values().stream()
                    .filter(entry -> !document.isBody(entry.keyPosition()))
                    .flatMap(entry -> texts(document, entry.value()).stream())
                    .toList();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> texts(document, item).stream())
                    .toList();
        }
        return node instanceof Node.Text text ? List.of(text.value()) : List.of();
    }

    private static List<String> html(String text) {
        return HTML.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .toList();
    }
}
