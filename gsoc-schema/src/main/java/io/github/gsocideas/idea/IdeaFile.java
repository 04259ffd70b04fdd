package io.github.gsocideas.idea;

import io.github.gsocideas.document.DocumentFormat;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.document.YamlFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.FrontMatter;
import io.github.gsocideas.idea.markdown.MarkdownBody;
import io.github.gsocideas.idea.markdown.MarkdownFormat;
import io.github.gsocideas.idea.markdown.MarkdownIdeas;
import io.github.gsocideas.idea.markdown.MisplacedFields;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that is to hold an idea, or several where the schema allows that.
 *
 * @param nodes makes the nodes of its trees, and takes what is found wrong
 * @param schema says which headings are fields, and what begins an idea
 */
record IdeaFile(TreeBuilder nodes, IdeaSchema schema) {

    /** What tells an editor the schema that a document is to be checked by, and no field. */
    private static final String SCHEMA = "$schema";

    private static final String OR_ALLOW = ", or let the schema allow several by '" + Keyword.IDEA_LIST + "'";

    /**
     * Reads Markdown.
     *
     * @throws UnreadableException when it can't be read
     */
    List<IdeaDocument> markdown() throws UnreadableException {
        return schema.ideaHeadings().isEmpty() ? List.of(one()) : several();
    }

    private IdeaDocument one() throws UnreadableException {
        SourceText source = nodes.source();
        FrontMatter front = FrontMatter.of(source);
        new MisplacedFields(source, schema, front).refuse();
        if (front.yaml().isEmpty()) {
            new OtherFormat(source, schema).refuseYaml();
        }
        MarkdownBody body = MarkdownBody.of(source, front.end());
        MarkdownFormat format = new MarkdownFormat(nodes, front, body, schema);
        Optional<Node> root = format.read();
        return IdeaDocument.of(
                nodes, root, Optional.of(source.position(front.end())), body.definitions(), format.traces());
    }

    /** The ideas of a Markdown file whose headings begin some. */
    private List<IdeaDocument> several() throws UnreadableException {
        FrontMatter front = FrontMatter.of(nodes.source());
        MarkdownBody body = MarkdownBody.of(nodes.source(), front.end());
        Optional<Position> start = Optional.of(nodes.source().position(front.end()));
        List<IdeaDocument> ideas = new ArrayList<>();
        for (MarkdownIdeas.Read idea : new MarkdownIdeas(nodes, body, schema).read()) {
            ideas.add(IdeaDocument.idea(nodes, Optional.of(idea.fields()), start, body.definitions(), idea.traces()));
        }
        return IdeaDocument.withFindings(
                nodes,
                ideas.isEmpty() ? List.of(IdeaDocument.idea(nodes, Optional.empty(), start, "", Map.of())) : ideas);
    }

    /**
     * Reads YAML or JSON.
     *
     * @throws UnreadableException when it can't be read
     */
    List<IdeaDocument> data() throws UnreadableException {
        SourceText source = nodes.source();
        OtherFormat other = new OtherFormat(source, schema);
        boolean isJson = DocumentFormat.isJson(source.file());
        List<Node> roots;
        try {
            roots = schema.ideaList()
                    ? DocumentFormat.of(source.file()).readAll(nodes).stream()
                            .flatMap(root ->
                                    root instanceof Node.Sequence list ? list.items().stream() : Stream.of(root))
                            .toList()
                    : DocumentFormat.of(source.file()).read(nodes).stream().toList();
        } catch (UnreadableException e) {
            throw other.markdown()
                    .or(() -> isJson ? other.yaml() : severalDocuments(source, e.finding()))
                    .orElse(e);
        }
        Optional<UnreadableException> markdown =
                roots.stream().anyMatch(Node.Mapping.class::isInstance) ? Optional.empty() : other.markdown();
        if (markdown.isPresent()) {
            throw markdown.get();
        }
        if (roots.isEmpty()) {
            return List.of(IdeaDocument.empty(source));
        }
        refuseList(source, roots.get(0));
        return IdeaDocument.withFindings(
                nodes,
                roots.stream()
                        .map(root -> root.without(SCHEMA))
                        .map(root -> IdeaDocument.idea(
                                nodes,
                                Optional.of(root),
                                Optional.empty(),
                                "",
                                root instanceof Node.Mapping fields && !isJson
                                        ? TextLabels.find(source, fields, schema)
                                        : Map.of()))
                        .toList());
    }

    /** The same fault with a hint for whoever wants it so: several documents that are ideas, where the schema allows one. */
    private static Optional<UnreadableException> severalDocuments(SourceText source, Finding fault) {
        try {
            List<Node> roots = new YamlFormat().readAll(new TreeBuilder(source));
            return roots.size() > 1 && roots.stream().allMatch(Node.Mapping.class::isInstance)
                    ? Optional.of(new UnreadableException(
                            source.error(fault.rule(), fault.region(), fault.message(), fault.hint() + OR_ALLOW)))
                    : Optional.empty();
        } catch (UnreadableException e) {
            return Optional.empty(); // it isn't for being several that it can't be read
        }
    }

    /** Refuses a list of ideas where the schema allows none: all that is wrong with it as an idea follows from that. */
    private static void refuseList(SourceText source, Node root) throws UnreadableException {
        boolean isOfIdeas = root instanceof Node.Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node.Mapping.class::isInstance);
        if (isOfIdeas) {
            throw new UnreadableException(source.error(
                    "second-idea",
                    root.region().start(),
                    "several ideas stand in this file, and a file is one idea",
                    "give each a file of its own" + OR_ALLOW));
        }
    }
}
