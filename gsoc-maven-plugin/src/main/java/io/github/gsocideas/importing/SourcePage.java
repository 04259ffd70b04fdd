package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A wiki page that is imported.
 *
 * @param title its title, or the name of the file that it is in
 * @param source its wikitext, with LF as line ends, as MediaWiki saves it
 * @param lines the line of the file, from 1, that each line of the page comes from
 * @param remarks what its author should know of how it has become wikitext
 */
record SourcePage(String title, SourceText source, IntUnaryOperator lines, List<Finding> remarks) {

    /** Keeps a copy. */
    SourcePage {
        remarks = List.copyOf(remarks);
    }

    /**
     * A page that is wikitext in its file.
     *
     * @param firstLine the line of the file in which the page begins, from 1
     */
    SourcePage(String title, SourceText source, int firstLine) {
        this(title, source, line -> line + firstLine - 1, List.of());
    }

    String text() {
        return source.text();
    }

    /** The place in the file of a character of the page; its column is that in the page. */
    Position position(int offset) {
        Position within = source.position(offset);
        return new Position(lines.applyAsInt(within.line()), within.column());
    }

    /** A warning about a place in the page. */
    Finding warning(String rule, int offset, String message, String hint) {
        return new Finding(Severity.WARNING, rule, source.file(), position(offset), "", message, hint);
    }
}
