package io.github.gsocideas.check;

import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.List;

/** The calls that idea files come to, be they right or wrong: for files that are no longer, or not yet, in the project. */
public final class IdeaCalls {

    private final IdeaSchema schema;
    private final IdeaValidator validator;
    private final IdeaEncoder encoder;

    /**
     * The calls by a project's settings.
     *
     * @throws InvalidSchemaException when the schema can't be used
     */
    public IdeaCalls(CheckRequest request, IdeaSchema schema) throws InvalidSchemaException {
        this.schema = schema;
        this.validator = IdeaValidator.of(schema);
        this.encoder = new IdeaEncoder(
                schema,
                request.dateFormat().formatter(),
                new WikitextSanitizer(
                        request.extensionTags(),
                        AllowedCalls.of(schema.commonTemplates())
                                .with(schema.templates())
                                .with(request.templates())),
                request.linkBase());
    }

    /**
     * The call of each idea of a file.
     *
     * @param path its path in the ideas directory, by whose extension it is known what it is written in
     */
    public List<TemplateCall> of(String path, byte[] content) {
        return IdeaDocument.all(path, content, schema).stream()
                .map(document -> encoder.encode(Idea.of(document, schema, validator.validate(document)))
                        .call())
                .toList();
    }
}
