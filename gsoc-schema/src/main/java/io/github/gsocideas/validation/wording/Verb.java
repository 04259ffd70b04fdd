package io.github.gsocideas.validation.wording;

/** The verbs by which a schema asks something of a value. */
enum Verb {
    BE("be", "is", "are"),
    HAVE("have", "has", "have"),
    MATCH("match", "matches", "match"),
    CONSIST("consist of", "consists of", "consist of"),
    BEGIN("begin with", "begins with", "begin with"),
    END("end with", "ends with", "end with"),
    CONTAIN("contain", "contains", "contain");

    private final String infinitive;
    private final String singular;
    private final String plural;

    Verb(String infinitive, String singular, String plural) {
        this.infinitive = infinitive;
        this.singular = singular;
        this.plural = plural;
    }

    String infinitive() {
        return infinitive;
    }

    /** The form after one thing: {@code is}. */
    String singular() {
        return singular;
    }

    /** The form after several things: {@code are}. */
    String plural() {
        return plural;
    }
}
