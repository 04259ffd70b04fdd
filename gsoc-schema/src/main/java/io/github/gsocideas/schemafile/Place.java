package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import java.util.Optional;

/**
 * Where in a schema something is wrong.
 *
 * @param file the file's name in the project
 * @param position the place in the file; empty where something is missed in the file as a whole
 */
record Place(String file, Optional<Position> position) {

    /** The rule of what is wrong with a schema: it is to be one. */
    private static final String RULE = "schema";

    /** Says that something is wrong here. */
    SchemaFault fault(String message, String hint) {
        return new SchemaFault(
                Finding.error(RULE, file, position.orElse(Position.START), message, hint),
                this + ": " + message + (hint.isEmpty() ? "" : "; " + hint));
    }

    /** Says that something here works, and is not as it should be. */
    Finding warning(String message, String hint) {
        return Finding.error(RULE, file, position.orElse(Position.START), message, hint)
                .withSeverity(Severity.WARNING);
    }

    /** The file, and the line and column where there is one. */
    @Override
    public String toString() {
        return file + position.map(at -> ":" + at).orElse("");
    }
}
