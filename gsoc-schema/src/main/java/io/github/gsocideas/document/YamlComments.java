package io.github.gsocideas.document;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Comments that end a value without quotes, as in {@code project: Port bug #42}, of which YAML reads {@code Port bug}. Whether
 * they are words or comments only their author knows, and so each is a warning. A comment behind a value in quotes, behind a
 * key, behind the sign of a text below it, or on a line of its own cuts nothing off.
 */
final class YamlComments {

    private static final String RULE = "comment";

    /** How many places of a file are told. */
    private static final int MOST = 10;

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Region> others = new ArrayList<>();

    YamlComments(SourceText source) {
        this.source = source;
    }

    /** Looks behind a value that is written without quotes. */
    void lookBehind(Node value) {
        comment(value.region()).ifPresent(comment -> {
            if (findings.size() < MOST) {
                findings.add(warning(value, comment));
            } else {
                others.add(comment);
            }
        });
    }

    /** A warning for each comment; of very many, the last one counts those that aren't told. */
    List<Finding> findings() {
        Stream<Finding> more = others.stream()
                .limit(1)
                .map(first -> warning(
                        first,
                        "YAML reads a comment behind a value in " + new Quantity(others.size(), "more place"),
                        "put each value with a '#' in quotes, and each comment on a line of its own"));
        return Stream.concat(findings.stream(), more).toList();
    }

    /** The comment behind a value on the value's last line. */
    private Optional<Region> comment(Region value) {
        String text = source.text();
        int end = source.offset(value.end());
        int start = end;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        if (start == end || start == text.length() || text.charAt(start) != '#') {
            return Optional.empty();
        }
        int lineEnd = text.indexOf('\n', start);
        String comment =
                text.substring(start, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
        return Optional.of(source.region(start, start + comment.length()));
    }

    private Finding warning(Node value, Region comment) {
        String words = source.text(comment);
        String what = "'" + Quotation.quote(words) + "' is a comment to YAML, and no part of the value before it";
        if (!(value instanceof Node.Text text)) {
            return warning(comment, what, "put the comment on a line of its own");
        }
        String meant = text.value() + " " + words;
        String quoted = meant.codePointCount(0, meant.length()) > Quotation.LONGEST
                ? ""
                : ": " + JsonNodeFactory.instance.stringNode(meant);
        return warning(
                        comment,
                        what,
                        "put a comment on a line of its own, and what is to be shown in quotes, all of it" + quoted)
                .withFix(fix(value.region(), comment));
    }

    /** Quotes around it all, where no blank behind the sign makes it look like a comment. */
    private Optional<Fix> fix(Region value, Region comment) {
        Region all = new Region(value.start(), comment.end());
        String written = source.text(all);
        boolean isComment = source.text(comment).startsWith("# ");
        boolean hasProperties = written.startsWith("&") || written.startsWith("!");
        return isComment || hasProperties
                ? Optional.empty()
                : Optional.of(new Fix(all, "'" + written.replace("'", "''") + "'"));
    }

    private Finding warning(Region region, String message, String hint) {
        return new Finding(
                Severity.WARNING, RULE, source.file(), region, RecordLocation.ROOT, message, hint, Optional.empty());
    }
}
