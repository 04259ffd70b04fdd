package io.github.gsocideas.validation;

/** A schema that can't be used; the message is one line that says where and why. */
public final class InvalidSchemaException extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the line. */
    public InvalidSchemaException(String message) {
        super(message);
    }

    /** Takes the line and what came before it. */
    public InvalidSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
