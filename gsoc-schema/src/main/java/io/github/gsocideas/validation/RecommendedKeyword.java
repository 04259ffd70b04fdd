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
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code x-recommended}. It asserts nothing, as it does in other validators; where a value comes by it, what is
 * recommended of the value is noted ({@link Recommendation}), to be held against it when all is validated. So whatever is recommended
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
            if (noted != null) {
                noted.add(new Recommendation(
                        recommended,
                        parentSchema,
                        node,
                        JsonSchemaValidator.tokens(instanceLocation),
                        JsonSchemaValidator.tokens(execution.getEvaluationPath())));
            }
        }

        @Override
        public void preloadSchema() {
            recommended.initializeValidators();
        }
    }
}
