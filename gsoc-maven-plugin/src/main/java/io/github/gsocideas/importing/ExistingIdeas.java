package io.github.gsocideas.importing;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ideas that are in the ideas directory already, by their titles and anchors. */
final class ExistingIdeas {

    private final WikitextAsMarkdown markdown;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    private ExistingIdeas(WikitextAsMarkdown markdown) {
        this.markdown = markdown;
    }

    /**
     * Reads them; a file that is none of an idea is passed over.
     *
     * @param markdown says a title as a Markdown file has it
     * @throws ImportFailure when the directory is none, or can't be read
     */
    static ExistingIdeas read(IdeaFiles files, IdeaSchema schema, WikitextAsMarkdown markdown) throws ImportFailure {
        ExistingIdeas ideas = new ExistingIdeas(markdown);
        try {
            IdeasDirectory directory = IdeasDirectory.list(files);
            for (String path : directory.paths()) {
                for (IdeaDocument document : directory.read(path, new Sights()).documents(schema)) {
                    for (Field field : schema.fields()) {
                        ideas.add(field, document, directory.file(path));
                    }
                }
            }
        } catch (NoSuchFileException e) {
            return ideas;
        } catch (IOException e) {
            throw new ImportFailure(DiskFailure.ofIdeasDirectory(files.directory(), e), e);
        }
        return ideas;
    }

    private void add(Field field, IdeaDocument document, String file) {
        Optional<String> text = document.value(field.name())
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value().strip());
        if (text.isPresent() && field.role().equals(Optional.of(FieldRole.HEADING))) {
            titles.putIfAbsent(text.get(), file);
        } else if (text.isPresent() && field.role().equals(Optional.of(FieldRole.ANCHOR))) {
            anchors.putIfAbsent(text.get(), file);
        }
    }

    /** The file that has an idea's anchor or title, as the end of a sentence; empty where none has. */
    Optional<String> same(ImportedRecord idea) {
        return idea.anchor()
                .filter(anchors::containsKey)
                .map(anchor -> anchors.get(anchor) + " has its anchor")
                .or(() -> Stream.of(Optional.of(idea.title()), markdown.block(idea.title()))
                        .flatMap(Optional::stream)
                        .filter(titles::containsKey)
                        .map(title -> titles.get(title) + " has its title")
                        .findFirst());
    }
}
