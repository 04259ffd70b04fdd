package io.github.gsocideas.encoding;

import io.github.gsocideas.finding.Finding;

/** A value that can't be written as wikitext. */
final class UnwritableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** Takes what keeps the value from being written. */
    UnwritableException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** What keeps the value from being written. */
    Finding finding() {
        return finding;
    }
}
