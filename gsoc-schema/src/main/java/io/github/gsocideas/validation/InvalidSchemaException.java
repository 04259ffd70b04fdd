package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Position;
import java.util.List;

/** A schema that can't be used, with all that is wrong with it; the message is one line that says where and why. */
public final class InvalidSchemaException extends Exception {

    private static final long serialVersionUID = 1;
    private static final String FILE = "file";

    private final transient List<Finding> findings;

    /**
     * Takes what is wrong.
     *
     * @param message the line
     * @param findings what is wrong, in the order in which it was found, and what there is a warning of
     */
    public InvalidSchemaException(String message, List<Finding> findings) {
        super(LogText.escape(message));
        this.findings = List.copyOf(findings);
    }

    private InvalidSchemaException(String file, String message, Throwable cause) {
        super(LogText.escape(message), cause);
        this.findings = List.of(Finding.error(FILE, file, Position.START, message, ""));
    }

    /**
     * A schema's file that can't be read, or used as a whole.
     *
     * @param file the file's name, at whose first character the finding is
     * @param message what is wrong, which is the line and the finding's message
     */
    public static InvalidSchemaException ofFile(String file, String message) {
        return new InvalidSchemaException(file, message, null);
    }

    /** The same, with what came before it. */
    public static InvalidSchemaException ofFile(String file, String message, Throwable cause) {
        return new InvalidSchemaException(file, message, cause);
    }

    /** Whether nothing is wrong but a file as a whole, so that the message says it all. */
    public boolean isOfFile() {
        return findings.size() == 1 && findings.get(0).rule().equals(FILE);
    }

    /** All that is wrong, in the order in which it was found, and what there is a warning of; the message is of the first. */
    public List<Finding> findings() {
        return findings;
    }
}
