package io.github.gsocideas.validation.wording;

/** How a file writes a field that is missing in it. */
public enum Notation {
    /** {@code key: value}, also in front matter. */
    YAML,
    /** {@code "key": "value"}. */
    JSON,
    /** A heading of a Markdown file and the text below it. */
    SECTION,
    /** The same in a Markdown file of several ideas. */
    SUBSECTION,
    /** A label in a Markdown file's text. */
    LABEL,
    /** The heading above all others in a Markdown file. */
    TITLE
}
