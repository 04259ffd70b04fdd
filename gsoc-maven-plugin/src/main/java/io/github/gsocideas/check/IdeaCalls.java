package io.github.gsocideas.check;

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
import java.util.List;
import java.util.stream.Stream;

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
     * An idea of a file.
     *
     * @param document the idea as it is written
     * @param call what it comes to, without what can't be written
     * @param findings what is wrong with it by itself
     */
    public record IdeaCall(IdeaDocument document, TemplateCall call, List<Finding> findings) {

        /** Keeps a copy. */
        public IdeaCall {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The ideas of a file.
     *
     * @param file its name, by whose extension it is known what it is written in
     */
    public List<IdeaCall> of(String file, byte[] content) {
        return IdeaDocument.all(file, content, schema).stream().map(this::call).toList();
    }

    private IdeaCall call(IdeaDocument document) {
        List<Finding> faults = validator.validate(document);
        EncodedIdea encoded = encoder.encode(Idea.of(document, schema, faults));
        return new IdeaCall(
                document,
                encoded.call(),
                Stream.concat(faults.stream(), encoded.findings().stream()).toList());
    }
}
