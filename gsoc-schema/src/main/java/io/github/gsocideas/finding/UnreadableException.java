package io.github.gsocideas.finding;

/** A file that can't be read as a document at all; what is known of it is one finding. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** Takes what kept the file from being read. */
    public UnreadableException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** What kept the file from being read. */
    public Finding finding() {
        return finding;
    }
}
