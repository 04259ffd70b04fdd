package io.github.gsocideas.importing;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the text of an idea's file as {@code generate} does, up to the call that it becomes. */
final class FileReading {

    private final IdeaSchema schema;
    private final IdeaValidator validator;
    private final IdeaEncoder encoder;

    private FileReading(IdeaSchema schema, IdeaValidator validator, IdeaEncoder encoder) {
        this.schema = schema;
        this.validator = validator;
        this.encoder = encoder;
    }

    /**
     * A reading by a schema that has a template.
     *
     * @throws ImportFailure when the schema can't be used
     */
    static FileReading of(ImportSettings settings, IdeaSchema schema) throws ImportFailure {
        WikitextSanitizer sanitizer = new WikitextSanitizer(
                settings.extensionTags(),
                AllowedCalls.of(schema.commonTemplates())
                        .with(schema.templates())
                        .with(settings.templates()));
        try {
            return new FileReading(
                    schema,
                    IdeaValidator.of(schema),
                    new IdeaEncoder(schema, settings.dateFormat().formatter(), sanitizer));
        } catch (InvalidSchemaException e) {
            throw new ImportFailure(e.getMessage(), e);
        }
    }

    /**
     * What a file comes to.
     *
     * @param calls the call that each of its ideas becomes
     * @param findings how many things there are to say of it
     */
    record Read(List<TemplateCall> calls, long findings) {

        /** Whether another file comes to the same, and no more is to be said of it. */
        boolean isSame(Read other) {
            return calls.equals(other.calls) && other.findings <= findings;
        }
    }

    Read read(IdeaFormat format, String text) {
        List<EncodedIdea> ideas =
                IdeaDocument.all("idea" + format.extension(), text.getBytes(StandardCharsets.UTF_8), schema).stream()
                        .map(document -> encoder.encode(Idea.of(document, schema, validator.validate(document))))
                        .toList();
        return new Read(
                ideas.stream().map(EncodedIdea::call).toList(),
                ideas.stream().flatMap(this::findings).count());
    }

    private Stream<Finding> findings(EncodedIdea idea) {
        return Stream.concat(validator.validate(idea.idea().document()).stream(), idea.findings().stream());
    }
}
