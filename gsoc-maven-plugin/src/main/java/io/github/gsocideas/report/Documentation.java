package io.github.gsocideas.report;

/** The documentation on the web, to which reports lead. The POM has the same address as the project's. */
public final class Documentation {

    /** Where it begins, with a slash at the end. */
    static final String HOME = "https://gsocideas.github.io/gsoc-maven-plugin/";

    private static final String MESSAGES = HOME + "reference/messages.html#";

    /** What is said there of all rules that an organisation's schema names. */
    private static final String OTHER_RULES = "rules-of-a-schema-of-ones-own";

    private Documentation() {}

    /** The address at which a rule is explained. */
    public static String ofRule(String rule) {
        return MESSAGES + (RuleDescription.rules().contains(rule) ? rule : OTHER_RULES);
    }
}
