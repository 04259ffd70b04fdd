package io.github.gsocideas.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The idea can't be published as it is. */
    ERROR,
    /** The idea can be published, but its author would want to know. */
    WARNING
}
