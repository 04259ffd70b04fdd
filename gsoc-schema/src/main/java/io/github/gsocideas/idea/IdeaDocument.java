package io.github.gsocideas.idea;

import io.github.gsocideas.document.DocumentFormat;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.Respelling;
import io.github.gsocideas.document.Trace;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.finding.VersionControlMarks;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file read: its tree, where it has one, and what was found wrong on the way to it.
 *
 * @param file the file's name in findings
 * @param source its text; empty where the file can't be read as one
 * @param root the tree; empty where the file can't be read, and then there is a finding that says why
 * @param body where the Markdown begins, below the front matter; empty where the file isn't Markdown
 * @param definitions the definitions of links and footnotes in the Markdown, each as it stands and with a blank line
 *     between; empty where it has none
 * @param traces by the names of fields that the file hasn't got, what in it was probably meant for them
 * @param findings what is wrong with the file as a file, whatever its fields
 */
public record IdeaDocument(
        String file,
        Optional<SourceText> source,
        Optional<Node> root,
        Optional<Position> body,
        String definitions,
        Map<String, Trace> traces,
        List<Finding> findings) {

    private static final Pattern MARKDOWN =
            Pattern.compile("\\.(?:md|markdown|mdown|mdwn|mkdn?|mdx|[qr]md)\\z", Pattern.CASE_INSENSITIVE);

    static final Pattern DATA = Pattern.compile("\\.(?:ya?ml|json)\\z", Pattern.CASE_INSENSITIVE);

    /** Keeps copies. */
    public IdeaDocument {
        traces = Map.copyOf(traces);
        findings = List.copyOf(findings);
    }

    /** Whether a file of this name is Markdown. */
    public static boolean isMarkdown(String file) {
        return MARKDOWN.matcher(file).find();
    }

    /**
     * Reads the content of a YAML or JSON file.
     *
     * @param file its name in findings; the end of the name says which format it is in
     * @param bytes its content
     */
    public static IdeaDocument of(String file, byte[] bytes) {
        try {
            TreeBuilder nodes = new TreeBuilder(SourceText.of(file, bytes));
            return of(nodes, DocumentFormat.of(file).read(nodes), Optional.empty(), "", Map.of());
        } catch (UnreadableException e) {
            return unreadable(e.finding());
        }
    }

    /**
     * Reads the content of an idea file that is one idea, as it is unless the schema says otherwise.
     *
     * @see #all
     */
    public static IdeaDocument of(String file, byte[] bytes, IdeaSchema schema) {
        return all(file, bytes, schema).get(0);
    }

    /**
     * Reads the content of an idea file.
     *
     * @param file its name in findings; the end of the name says which format it is in: Markdown for {@code .md} and
     *     {@code .markdown}, YAML for {@code .yaml} and {@code .yml}, JSON for {@code .json}, in any letter case
     * @param bytes its content
     * @param schema says which headings of a Markdown file are fields, and whether a file may be several ideas
     * @return one for each idea, in the file's order, and at least one; what is wrong with the file as a file is in the first
     */
    public static List<IdeaDocument> all(String file, byte[] bytes, IdeaSchema schema) {
        boolean isMarkdown = isMarkdown(file);
        if (!isMarkdown && !DATA.matcher(file).find()) {
            return List.of(unreadable(Finding.error(
                    "file",
                    file,
                    Position.START,
                    "no format is known by the end of this file's name",
                    "write ideas as YAML in .yaml or .yml, as Markdown in .md or .markdown, or as JSON in .json")));
        }
        try {
            IdeaFile content = new IdeaFile(new TreeBuilder(SourceText.of(file, bytes)), schema);
            return isMarkdown ? content.markdown() : content.data();
        } catch (UnreadableException e) {
            return List.of(unreadable(e.finding()));
        }
    }

    static IdeaDocument idea(
            TreeBuilder nodes,
            Optional<Node> root,
            Optional<Position> body,
            String definitions,
            Map<String, Trace> traces) {
        SourceText source = nodes.source();
        return new IdeaDocument(source.file(), Optional.of(source), root, body, definitions, traces, List.of());
    }

    /** The same with what is wrong with the file, which is told of its first idea. */
    static List<IdeaDocument> withFindings(TreeBuilder nodes, List<IdeaDocument> ideas) {
        List<IdeaDocument> all = new ArrayList<>(ideas);
        IdeaDocument first = all.get(0);
        all.set(
                0,
                new IdeaDocument(
                        first.file(),
                        first.source(),
                        first.root(),
                        first.body(),
                        first.definitions(),
                        first.traces(),
                        findings(nodes)));
        return all;
    }

    static IdeaDocument of(
            TreeBuilder nodes,
            Optional<Node> root,
            Optional<Position> body,
            String definitions,
            Map<String, Trace> traces) {
        return root.isPresent()
                ? withFindings(nodes, List.of(idea(nodes, root, body, definitions, traces)))
                        .get(0)
                : empty(nodes.source());
    }

    static IdeaDocument empty(SourceText source) {
        return unreadable(source.error(
                "empty", Position.START, "the file is empty", "write the idea's fields into it, or delete it"));
    }

    private static List<Finding> findings(TreeBuilder nodes) {
        return Stream.of(
                        nodes.findings().stream(),
                        InvisibleCharacters.find(nodes.source()).stream(),
                        VersionControlMarks.example(nodes.source()).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** A file that can't be read. */
    public static IdeaDocument unreadable(Finding finding) {
        return new IdeaDocument(
                finding.file(), Optional.empty(), Optional.empty(), Optional.empty(), "", Map.of(), List.of(finding));
    }

    /** The value of one of the idea's fields. */
    public Optional<Node> value(String field) {
        return root.filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .flatMap(fields -> fields.get(field));
    }

    /** The media type of what the schema calls wikitext: Markdown in a Markdown file. */
    public String markup() {
        return body.isPresent() ? Value.Text.MARKDOWN : Value.Text.WIKITEXT;
    }

    /**
     * The change that makes a key or a text say something else; empty where how it is written makes that a person's work.
     *
     * @param region where the key or text stands
     * @param text what it says
     * @param word what it is to say
     */
    public Optional<Fix> respelt(Region region, String text, String word) {
        return source.flatMap(file -> isBody(region.start())
                ? Respelling.inMarkdown(file, region, text, word)
                : Respelling.inData(file, region, text, word));
    }

    /** The same for a value; no value but a text is a word. */
    public Optional<Fix> respelt(Node value, String word) {
        return value instanceof Node.Text text ? respelt(text.region(), text.value(), word) : Optional.empty();
    }

    /** Whether the file is read as JSON. */
    public boolean isJson() {
        return body.isEmpty() && DocumentFormat.isJson(file);
    }

    /** Whether a place is in the Markdown below the front matter. */
    public boolean isBody(Position position) {
        return body.filter(start -> start.compareTo(position) <= 0).isPresent();
    }
}
