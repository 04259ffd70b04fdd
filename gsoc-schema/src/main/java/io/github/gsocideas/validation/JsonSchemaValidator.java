package io.github.gsocideas.validation;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12, with formats asserted, in the closed world of the documents given. */
public final class JsonSchemaValidator {

    /** How many schemas and keywords are held against the values of one instance. */
    static final long MOST_STEPS = 5_000_000;

    /** How deep in one another they are. */
    static final int MOST_DEPTH = 500;

    /** How many of the assertions that an instance fails are kept. */
    static final int MOST_ERRORS = 5_000;

    private final SchemaDocuments documents;
    private final SchemaRegistry registry;
    private final Schema schema;

    /** Whether the schema, or one that it refers to, has an {@code x-recommended}. */
    private final boolean recommends;

    /**
     * Compiles a schema.
     *
     * @param id the absolute URI of its document
     * @param documents itself and all that it refers to
     * @throws InvalidSchemaException when a regular expression in it isn't one
     */
    public JsonSchemaValidator(URI id, SchemaDocuments documents) throws InvalidSchemaException {
        this.documents = documents;
        Set<String> annotations = new HashSet<>();
        DocumentReader reader = new DocumentReader(documents.documents());
        this.registry = SchemaRegistry.withDialects(
                List.of(
                        dialect(Dialects.getDraft202012().getId(), annotations),
                        dialect(BuiltInSchemas.META_SCHEMA.toString(), annotations)),
                builder -> builder.schemaLoader(
                                new DocumentLoader(documents.documents().keySet()))
                        .nodeReader(reader)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .regularExpressionFactory(PatternKeyword::expression)
                                .build()));
        try {
            this.schema = registry.getSchema(SchemaLocation.of(id.toString()));
            schema.initializeValidators();
            this.recommends = annotations.contains(Keyword.RECOMMENDED.name());
        } catch (SchemaException | IllegalArgumentException e) {
            String message = id + ": " + e.getMessage().lines().findFirst().orElse("");
            throw InvalidSchemaException.ofFile(id.toString(), message, e);
        }
    }

    /**
     * Every assertion that an instance fails, in the validator's order; of very many the first {@link #MOST_ERRORS}.
     *
     * @throws EvaluationLimitException when that takes too long, be it by the schema or by the instance
     */
    public List<Violation> validate(JsonNode instance) {
        List<Error> errors = errors(schema, instance);
        return errors.isEmpty() ? List.of() : violations(errors.stream());
    }

    /**
     * The assertions that one of the values in an instance fails.
     *
     * @param tokens the way to it: property names, and array indices from 0
     * @throws EvaluationLimitException likewise
     */
    List<Violation> validate(JsonNode instance, List<String> tokens) {
        return violations(errors(schema, instance).stream()
                .filter(error -> tokens(error.getInstanceLocation()).equals(tokens)));
    }

    /**
     * Every assertion that an instance fails.
     *
     * @param noted takes what the schema recommends of the values in it by {@code x-recommended}
     * @throws EvaluationLimitException likewise
     */
    List<Violation> validate(JsonNode instance, Collection<Recommendation> noted) {
        if (!recommends) {
            return validate(instance);
        }
        ExecutionContext context = schema.createExecutionContext();
        limit(context, MOST_STEPS);
        RecommendedKeyword.note(context.getCollectorContext(), noted);
        return violations(errors(schema, instance, context).stream());
    }

    List<Violation> violations(Stream<Error> errors) {
        Map<SchemaLocation, Subschema> subschemas = new HashMap<>();
        return errors.map(error ->
                        violation(error, subschemas.computeIfAbsent(error.getSchemaLocation(), this::subschema)))
                .toList();
    }

    private static List<Error> errors(Schema schema, JsonNode instance) {
        ExecutionContext context = schema.createExecutionContext();
        limit(context, MOST_STEPS);
        return errors(schema, instance, context);
    }

    /**
     * What an instance fails of any schema.
     *
     * @param context a new one, with a limit
     * @throws EvaluationLimitException likewise
     */
    static List<Error> errors(Schema schema, JsonNode instance, ExecutionContext context) {
        try {
            return schema.validate(context, instance, OutputFormat.DEFAULT);
        } catch (ValidationLimitExceededException e) {
            throw new EvaluationLimitException(tokens(e.getInstanceLocation()), Optional.empty());
        } catch (StackOverflowError e) {
            throw new EvaluationLimitException(List.of(), Optional.empty());
        }
    }

    static void limit(ExecutionContext context, long steps) {
        context.executionConfig(config -> config.maxEvaluationSteps(steps).maxEvaluationDepth(MOST_DEPTH));
        context.setErrors(new FirstErrors(MOST_ERRORS));
    }

    /**
     * The same dialect with the keywords that it doesn't know taken as annotations: the meta-schema has judged them.
     *
     * @param annotations takes those that are compiled
     */
    private static Dialect dialect(String id, Set<String> annotations) {
        return Dialect.builder(id, Dialects.getDraft202012())
                .keyword(new PatternKeyword())
                .unknownKeywordFactory((keyword, context) -> {
                    annotations.add(keyword);
                    return annotation(keyword);
                })
                .build();
    }

    private static com.networknt.schema.keyword.Keyword annotation(String keyword) {
        return keyword.equals(Keyword.RECOMMENDED.name()) ? new RecommendedKeyword() : new AnnotationKeyword(keyword);
    }

    private Violation violation(Error error, Subschema schema) {
        return new Violation(
                error.getKeyword(),
                tokens(error.getInstanceLocation()),
                tokens(error.getEvaluationPath()),
                property(error),
                count(error),
                schema,
                List.of());
    }

    private static String property(Error error) {
        if (error.getKeyword().equals("dependentRequired")) {
            return String.valueOf(error.getArguments()[0]); // its property is the one that asks for the missing one
        }
        return error.getProperty() == null ? "" : error.getProperty();
    }

    /** The number that the words for some keywords need, and that the validator's error has not. */
    private OptionalInt count(Error error) {
        return switch (error.getKeyword()) {
            case "unevaluatedItems" -> OptionalInt.of((Integer) error.getArguments()[0]);
            case "contains", "minContains", "maxContains" -> countFitting(error);
            default -> OptionalInt.empty();
        };
    }

    /** How many entries fit {@code contains}; empty where that is in a schema that has an {@code $id} inside another. */
    private OptionalInt countFitting(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        if (!documents
                .documents()
                .containsKey(URI.create(location.getAbsoluteIri().toString()))) {
            return OptionalInt.empty();
        }
        Schema wanted = registry.getSchema(location);
        long count = error.getInstanceNode()
                .valueStream()
                .filter(entry -> errors(wanted, entry).isEmpty())
                .count();
        return OptionalInt.of((int) count);
    }

    /** The schema around a keyword. */
    private Subschema subschema(SchemaLocation keyword) {
        URI uri = URI.create(
                keyword.getAbsoluteIri() + "#" + encoded(keyword.getFragment().getParent()));
        return documents
                .subschema(uri)
                .orElseThrow(() -> new IllegalStateException(uri + " is not among the schema's documents"));
    }

    private static String encoded(NodePath path) {
        try {
            return path == null ? "" : new URI(null, null, path.toString()).getRawFragment();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> tokens(NodePath path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(path::getName).toList();
    }
}
