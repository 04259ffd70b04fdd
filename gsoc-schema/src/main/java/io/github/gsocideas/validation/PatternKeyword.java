package io.github.gsocideas.validation;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.PatternValidator;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.regex.RegularExpression;
import io.github.gsocideas.schema.PatternLimitException;
import io.github.gsocideas.schema.SchemaPattern;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The keyword {@code pattern}, which says at which value an expression takes too long. */
final class PatternKeyword implements Keyword {

    @Override
    public String getValue() {
        return KeywordType.PATTERN.getValue();
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return new Located(location, value, parent, context);
    }

    /** An expression of a schema, as the validator takes them. */
    static RegularExpression expression(String source) {
        SchemaPattern pattern = SchemaPattern.of(source);
        return text -> {
            try {
                return pattern.isFoundIn(text);
            } catch (PatternLimitException e) {
                throw new EvaluationLimitException(List.of(), Optional.of(e.pattern()));
            }
        };
    }

    private static final class Located extends PatternValidator {

        Located(SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            super(location, value, parent, context);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath instanceLocation) {
            try {
                super.validate(execution, node, root, instanceLocation);
            } catch (EvaluationLimitException e) {
                throw e.at(JsonSchemaValidator.tokens(instanceLocation));
            }
        }
    }
}
