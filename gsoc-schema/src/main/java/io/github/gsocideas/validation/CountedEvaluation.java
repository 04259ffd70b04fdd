package io.github.gsocideas.validation;

import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;

/** An evaluation that counts its steps, so that several can share one limit: the validator keeps its own count to itself. */
final class CountedEvaluation extends ExecutionContext {

    private long steps;

    private CountedEvaluation(ExecutionConfig config) {
        super(config);
    }

    /**
     * An evaluation.
     *
     * @param most how many steps it may take
     */
    static CountedEvaluation of(Schema schema, long most) {
        CountedEvaluation evaluation =
                new CountedEvaluation(schema.createExecutionContext().getExecutionConfig());
        JsonSchemaValidator.limit(evaluation, most);
        return evaluation;
    }

    /** How many keywords have been held against values. */
    long steps() {
        return steps;
    }

    @Override
    public void evaluationPathAddLast(String token) {
        steps++;
        super.evaluationPathAddLast(token);
    }
}
