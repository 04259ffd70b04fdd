package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Position;
import java.util.List;

/** A schema that can't be used, with all that is wrong with it; the message is one line that says where and why. */
public final class InvalidSchemaException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * Takes what is wrong.
     *
     * @param message the line
     * @param findings what is wrong, in the order in which it was found
     */
    public InvalidSchemaException(String message, List<Finding> findings) {
        super(LogText.escape(message));
        this.findings = List.copyOf(findings);
    }

    private InvalidSchemaException(String message, List<Finding> findings, Throwable cause) {
        super(LogText.escape(message), cause);
        this.findings = List.copyOf(findings);
    }

    /**
     * A schema's file that can't be read, or used as a whole.
     *
     * @param file the file's name, at whose first character the finding is
     * @param message what is wrong, which is the line and the finding's message
     */
    public static InvalidSchemaException ofFile(String file, String message) {
        return new InvalidSchemaException(message, List.of(finding(file, message)));
    }

    /** The same, with what came before it. */
    public static InvalidSchemaException ofFile(String file, String message, Throwable cause) {
        return new InvalidSchemaException(message, List.of(finding(file, message)), cause);
    }

    private static Finding finding(String file, String message) {
        return Finding.error("file", file, Position.START, message, "");
    }

    /** All that is wrong, in the order in which it was found; the message is of the first. */
    public List<Finding> findings() {
        return findings;
    }
}
