package io.github.gsocideas.wikitext;

import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.encoding.SchemaExample;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.template.TemplatePages;
import io.github.gsocideas.template.TemplateParameter;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The example ideas repo, as the plugin writes it. */
final class ExampleIdeas {

    private static final Path DIRECTORY = Path.of("example/ideas");

    private final IdeaSchema schema = IdeaSchema.gsocProject();
    private final WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
    private final IdeaEncoder encoder =
            new IdeaEncoder(schema, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), sanitizer);

    /** The call of each idea, by its file's path. */
    SortedMap<String, TemplateCall> calls() throws IOException {
        SortedMap<String, TemplateCall> calls = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(yaml|yml|json)"))
                    .toList()) {
                IdeaDocument document = IdeaDocument.of(file.toString(), Files.readAllBytes(file));
                calls.put(
                        DIRECTORY.relativize(file).toString(),
                        encoder.encode(Idea.of(document, schema, document.findings()))
                                .call());
            }
        }
        return calls;
    }

    PageFrame frame() throws IOException, UnreadableException {
        return PageFrame.of(
                SourceText.of("page.wiki", Files.readAllBytes(DIRECTORY.resolve("page.wiki"))),
                sanitizer.extensionTags());
    }

    List<TemplateParameter> parameters() {
        return TemplateParameter.list(schema);
    }

    TemplatePages templatePages() throws InvalidSchemaException {
        return TemplatePages.of(schema, SchemaExample.of(schema, encoder).call());
    }
}
