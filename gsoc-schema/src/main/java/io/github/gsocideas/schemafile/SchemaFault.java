package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is wrong with a schema.
 *
 * @param finding what is wrong, with its place
 * @param line the same as the message of an exception has it
 */
record SchemaFault(Finding finding, String line) {

    /** What the meta-schema finds. */
    static SchemaFault of(Finding finding) {
        return new SchemaFault(finding, finding.toString());
    }

    /** The refusal of a schema with these faults, of which there is one at least, and these warnings. */
    static InvalidSchemaException refusal(List<SchemaFault> faults, List<Finding> warnings) {
        String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
        return new InvalidSchemaException(
                faults.get(0).line() + more,
                Stream.concat(faults.stream().map(SchemaFault::finding), warnings.stream())
                        .toList());
    }
}
