package io.github.gsocideas.idea;

import io.github.gsocideas.document.DocumentFormat;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.document.YamlFormat;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.FrontMatter;
import java.util.Optional;

/** Reads one key of a file that is no idea: of the front matter in Markdown, or of a YAML or JSON file. */
public final class FileKey {

    private FileKey() {}

    /** Whether a file of this name may have keys. */
    public static boolean mayBeIn(String file) {
        return IdeaDocument.isMarkdown(file) || IdeaDocument.DATA.matcher(file).find();
    }

    /**
     * Reads a key's value.
     *
     * @param file the file's name in findings; its end says which format it is in
     * @param bytes its content
     * @return the value as a word; empty where there is none, or a list or an object
     * @throws UnreadableException when the file can't be read so far
     */
    public static Optional<String> read(String file, byte[] bytes, String key) throws UnreadableException {
        TreeBuilder nodes = new TreeBuilder(SourceText.of(file, bytes));
        return root(file, nodes)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).get(key))
                .filter(value -> !value.isBlank())
                .flatMap(Spelling::of);
    }

    private static Optional<Node> root(String file, TreeBuilder nodes) throws UnreadableException {
        if (!IdeaDocument.isMarkdown(file)) {
            return DocumentFormat.of(file).read(nodes);
        }
        Optional<SourceText> yaml = FrontMatter.of(nodes.source()).yaml();
        return yaml.isPresent() ? new YamlFormat().read(nodes.of(yaml.get())) : Optional.empty();
    }
}
