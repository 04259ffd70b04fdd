package io.github.gsocideas.document;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What every format has to refuse while it builds a tree: deep nesting, a key given twice, a control character. */
public final class TreeBuilder {

    /** How many collections may stand inside each other. */
    public static final int MAXIMUM_DEPTH = 50;

    /**
     * How many digits a number may have, written out: the time that reading and comparing one takes grows with their
     * square, and one with an exponent is short to write and long to compute with.
     */
    static final int MAXIMUM_DIGITS = 1000;

    private final SourceText source;
    private final List<Finding> findings;

    public TreeBuilder(SourceText source) {
        this(source, new ArrayList<>());
    }

    private TreeBuilder(SourceText source, List<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The same for a part of the file that is in another format. */
    public TreeBuilder of(SourceText part) {
        return new TreeBuilder(part, findings);
    }

    public SourceText source() {
        return source;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    void checkDepth(int depth, Position position) throws UnreadableException {
        if (depth > MAXIMUM_DEPTH) {
            throw new UnreadableException(source.error(
                    "nesting",
                    position,
                    "lists and mappings are nested over " + MAXIMUM_DEPTH + " deep",
                    "an idea needs three levels at most"));
        }
    }

    Node.Text text(Region region, String value) {
        source.controlCharacter(value, region).ifPresent(findings::add);
        return new Node.Text(region, value);
    }

    /** Takes note of something wrong that doesn't keep the rest from being read. */
    public void refuse(String rule, Region region, String message, String hint) {
        findings.add(source.error(rule, region, message, hint));
    }

    /** The same of a finding that says more. */
    public void refuse(Finding finding) {
        findings.add(finding);
    }

    /** Takes note of an anchor that no alias names, which is more likely the start of a text, and lost. */
    void refuseAnchor(String name, Region region) {
        findings.add(source.error(
                "anchor",
                region,
                "no alias names the anchor '&" + name + "'",
                "delete it, or put a text that begins with '&' in quotes"));
    }

    /** Takes note of YAML 1.1's way to put a mapping's keys into another. */
    void refuseMergeKey(Region region) {
        findings.add(source.error(
                "merge-key", region, "YAML 1.2 has no merge key '<<'", "write out the keys that are meant"));
    }

    /**
     * Makes a number; one that is too long stays the text that it is written as.
     *
     * @param spelling as it stands in the file
     * @param value what reads it
     */
    Node number(Region region, String spelling, Function<String, BigDecimal> value) {
        if (spelling.length() <= MAXIMUM_DIGITS) {
            try {
                BigDecimal number = value.apply(spelling);
                if (Math.abs((long) number.scale()) <= MAXIMUM_DIGITS
                        && (long) number.precision() - number.scale() <= MAXIMUM_DIGITS) {
                    return new Node.Numeric(region, spelling, number);
                }
            } catch (NumberFormatException e) {
                // An exponent of more digits than a BigDecimal has room for.
            }
        }
        findings.add(source.error(
                "number",
                region,
                "a number of over " + MAXIMUM_DIGITS + " digits",
                "put it in quotes to make it a text"));
        return new Node.Text(region, spelling);
    }

    /**
     * Makes a mapping of entries, keeping the first of those with the same key.
     *
     * @param region where the mapping stands, with whatever comes before its first key
     */
    Node.Mapping mapping(Region region, List<Node.Entry> entries) {
        Map<String, Node.Entry> byKey = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            Node.Entry first = byKey.putIfAbsent(entry.key(), entry);
            if (first != null) {
                findings.add(source.error(
                        "duplicate-key",
                        entry.keyRegion(),
                        "the key '" + entry.key() + "' is given twice: it stands at line "
                                + first.keyPosition().line() + " too",
                        "keep one of the two"));
            }
        }
        Position start = entries.isEmpty() ? region.start() : entries.get(0).keyPosition();
        return new Node.Mapping(new Region(start, region.end()), byKey);
    }
}
