package io.github.gsocideas.schema;

/** What a schema, or a keyword in it, says something about. */
public enum Subject {
    /** A whole idea. */
    IDEA,
    /** One of an idea's fields. */
    FIELD,
    /** An object that is a field's value, or an entry of its list. */
    OBJECT,
    /** A value that {@code not} refuses. */
    REFUSED_VALUE,
    /** Any value, a field's or one inside of it. */
    VALUE,
    /** Anything else, such as what a condition asks for. */
    OTHER
}
