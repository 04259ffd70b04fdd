package io.github.gsocideas.validation;

import com.networknt.schema.SchemaException;
import java.util.List;
import java.util.Optional;

/**
 * A schema that takes too long on an instance. It is one of the validator's own kind of exceptions, since that takes others
 * for faults of its own and logs them.
 */
public final class EvaluationLimitException extends SchemaException {

    private static final long serialVersionUID = 1;

    private final transient List<String> instanceLocation;
    private final transient Optional<String> pattern;

    EvaluationLimitException(List<String> instanceLocation, Optional<String> pattern) {
        super("the schema takes too long");
        this.instanceLocation = List.copyOf(instanceLocation);
        this.pattern = pattern;
    }

    /** The way to the value in the instance: property names, and array indices from 0. */
    List<String> instanceLocation() {
        return instanceLocation;
    }

    /** The regular expression that takes too long; empty where it is the schema as a whole. */
    Optional<String> pattern() {
        return pattern;
    }

    /** The same at a place in the instance. */
    EvaluationLimitException at(List<String> location) {
        return new EvaluationLimitException(location, pattern);
    }
}
