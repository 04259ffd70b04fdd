package io.github.gsocideas.validation;

import com.networknt.schema.CollectorContext;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code x-recommended}. It asserts nothing, as it does in other validators; where a value comes by it, and isn't
 * only asked or refused, what is recommended of the value is noted ({@link Recommendation}), to be held against it when all is validated. So whatever is recommended
 * changes no verdict, not even by what it would have evaluated.
 */
final class RecommendedKeyword implements Keyword {

    @Override
    public String getValue() {
        return io.github.gsocideas.schema.Keyword.RECOMMENDED.name();
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return new Noting(this, location, value, parent, context);
    }

    /** Lets a validation note in a collection what is recommended. */
    static void note(CollectorContext context, Collection<Recommendation> noted) {
        context.put(RecommendedKeyword.class, noted);
    }

    private static final class Noting extends BaseKeywordValidator {

        private final Schema recommended;

        Noting(Keyword keyword, SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
            recommended = context.newSchema(location, value, parent);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath instanceLocation) {
            Collection<Recommendation> noted = execution.getCollectorContext().get(RecommendedKeyword.class);
            List<String> path = JsonSchemaValidator.tokens(execution.getEvaluationPath());
            if (noted != null && EvaluationPath.isAsserted(path)) {
                List<String> location = JsonSchemaValidator.tokens(instanceLocation);
                noted.add(new Recommendation(
                        recommended, alternatives(execution, path, root, location), node, location, path));
            }
        }

        /** The alternatives on the way here. The validator keeps the schemas on the way, and the keyword that each is at. */
        private static List<Recommendation.Alternative> alternatives(
                ExecutionContext execution, List<String> path, JsonNode root, List<String> location) {
            List<EvaluationPath.Step> steps = EvaluationPath.alternatives(path);
            if (steps.isEmpty()) {
                return List.of();
            }
            List<Schema> schemas = List.copyOf(execution.getEvaluationSchema());
            List<Object> keywords = List.copyOf(execution.getEvaluationSchemaPath());
            List<Recommendation.Alternative> alternatives = new ArrayList<>();
            for (int i = 0; i < keywords.size(); i++) {
                if (EvaluationPath.isOfAlternatives(keywords.get(i))) {
                    int depth = steps.get(alternatives.size()).instanceDepth();
                    alternatives.add(
                            new Recommendation.Alternative(schemas.get(i + 1), find(root, location.subList(0, depth))));
                }
            }
            return alternatives;
        }

        private static JsonNode find(JsonNode root, List<String> tokens) {
            JsonNode node = root;
            for (String token : tokens) {
                node = node.isArray() ? node.get(Integer.parseInt(token)) : node.get(token);
            }
            return node;
        }

        @Override
        public void preloadSchema() {
            recommended.initializeValidators();
        }
    }
}
