package io.github.gsocideas.idea;

import java.util.List;
import java.util.Optional;

/**
 * A file read: its tree, where it has one, and what was found wrong on the way to it.
 *
 * @param file the file's name in findings
 * @param source its text; empty where the file can't be read as one
 * @param root the tree; empty where the file can't be read, and then there is a finding that says why
 * @param findings what is wrong with the file as a file, whatever its fields
 */
public record IdeaDocument(String file, Optional<SourceText> source, Optional<Node> root, List<Finding> findings) {

    /** Keeps a copy. */
    public IdeaDocument {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file's content.
     *
     * @param file its name in findings; the end of the name says which format it is in
     * @param bytes its content
     */
    public static IdeaDocument of(String file, byte[] bytes) {
        try {
            Nodes nodes = new Nodes(SourceText.of(file, bytes));
            Optional<Node> root = DocumentFormat.of(file).read(nodes);
            return root.isPresent()
                    ? new IdeaDocument(file, Optional.of(nodes.source()), root, nodes.findings())
                    : unreadable(Finding.error(
                            "empty",
                            file,
                            Position.START,
                            "the file is empty",
                            "write the idea's fields into it, or delete it"));
        } catch (UnreadableException e) {
            return unreadable(e.finding());
        }
    }

    /** The value of one of the idea's fields. */
    public Optional<Node> value(String field) {
        return root.filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .flatMap(fields -> fields.get(field));
    }

    /** A file that can't be read. */
    public static IdeaDocument unreadable(Finding finding) {
        return new IdeaDocument(finding.file(), Optional.empty(), Optional.empty(), List.of(finding));
    }
}
