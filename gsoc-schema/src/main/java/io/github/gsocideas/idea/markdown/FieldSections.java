package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Trace;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;

/**
 * Reads the sections of an idea: a field's heading has the text below it, a label in it what {@link LabelledText} says, and a
 * heading that names no field is one of the text that the schema marks by {@code x-sections}, or wrong.
 */
final class FieldSections {

    private static final String RULE = MarkdownFormat.RULE;

    /** How many headings of one idea are compared with the fields' names: nobody reads more, and it takes its time. */
    private static final int MOST_HINTS = 100;

    private final TreeBuilder nodes;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final FieldEntries entries;
    private final Map<String, Trace> traces = new HashMap<>();
    private final List<LabelledText.Unknown> unknown = new ArrayList<>();

    FieldSections(TreeBuilder nodes, MarkdownBody body, IdeaSchema schema, FieldEntries entries) {
        this.nodes = nodes;
        this.body = body;
        this.schema = schema;
        this.entries = entries;
    }

    /** By the names of fields that aren't given, what was probably meant for them. */
    Map<String, Trace> traces() {
        return traces;
    }

    /** Reads the text above the first heading of a field. */
    void preamble(List<Block> blocks) {
        List<Passage> text = withoutLabels(blocks);
        if (text.isEmpty()) {
            return;
        }
        Region region = body.region(text.get(0));
        Optional<Field> field = schema.preamble();
        if (field.filter(entries::hasText).isPresent()) {
            entries.join(field.get(), text); // a label in it has given the field
        } else if (field.isPresent()) {
            entries.add("the text above the first heading", field.get(), region, text);
        } else {
            nodes.refuse(
                    RULE,
                    region,
                    schema.labels()
                            ? "this text belongs to no field"
                            : "the text above the first heading belongs to no field",
                    schema.labels()
                            ? "put a heading or a label above it; a label alone on its line has all that stands below it"
                            : "put a heading above it");
        }
    }

    /** Reads a field's section. */
    void field(Field field, Section section) {
        List<Passage> text = withoutLabels(section.blocks());
        Region key = body.region(heading(section));
        if (!text.isEmpty() || section.blocks().isEmpty()) {
            entries.add(inWords(section), field, key, text);
        }
    }

    /** Reads sections that are no field's, after all others. */
    void others(List<Section> sections) {
        List<Section> appended = new ArrayList<>();
        List<Passage> more = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            UnknownHeading heading = new UnknownHeading(section.name(), i < MOST_HINTS ? entries.unused() : List.of());
            List<Passage> text = withoutLabels(section.blocks());
            if (schema.sections().isPresent() && heading.misspelt().isEmpty()) {
                if (!text.isEmpty() || section.blocks().isEmpty()) { // else it had nothing but labels
                    appended.add(section);
                    more.add(body.passages().passage(heading(section)));
                    more.addAll(text);
                }
            } else {
                refuse(section, heading.meant(), i < MOST_HINTS ? hint(section, heading) : "");
            }
        }
        appended.stream()
                .findFirst()
                .ifPresent(first -> entries.append(
                        inWords(first), schema.sections().orElseThrow(), body.region(heading(first)), more));
    }

    /** Refuses a heading that names no field. */
    void refuse(Section section, Optional<UnknownHeading.Meant> meant, String otherwise) {
        Region region = body.region(heading(section));
        meant.ifPresent(each -> traces.put(each.field().name(), new Trace(region, Optional.empty())));
        nodes.refuse(nodes.source()
                .error(
                        RULE,
                        region,
                        inWords(section) + " names no field",
                        meant.map(each -> each.hint(section.name())).orElse(otherwise))
                .withFix(meant.flatMap(
                        each -> renamed(body.title(heading(section)).region(), each.name()))));
    }

    /** Tells the labels that name no field: one that is misspelt, or that is part of another field's text, after all else. */
    void tellUnknownLabels() {
        for (LabelledText.Unknown each : unknown) {
            Label label = each.label();
            Region region = nodes.source().region(each.line() + label.start(), each.line() + label.end());
            Optional<UnknownHeading.Meant> meant = new UnknownHeading(label.name(), entries.unused()).misspelt();
            String message = "the label '" + Quotation.shorten(label.name()) + "' names no field";
            if (meant.isPresent()) {
                traces.put(meant.get().field().name(), new Trace(region, Optional.empty()));
                nodes.refuse(nodes.source()
                        .error(RULE, region, message, meant.get().hint(label.name()))
                        .withFix(renamed(region, meant.get().name())));
            } else if (each.within().isPresent() && !each.within().equals(schema.sections())) {
                Finding finding = nodes.source()
                        .error(
                                RULE,
                                region,
                                message + ", and so is part of the field '"
                                        + each.within().get().name() + "'",
                                "if it is to begin a field, let the schema name it, be it in the '" + Keyword.ALIASES
                                        + "' of one; else move it above the labels");
                nodes.refuse(finding.withSeverity(Severity.WARNING));
            }
        }
    }

    /**
     * Tells the names of fields that are part of another field's text and are nothing but labels; one that must be there is
     * told as missing, with its place.
     */
    void tellStrayLabels(Labels labels, Collection<MarkdownBody.Line> lines) {
        labels.findStray(lines, entries.names()).forEach((name, trace) -> {
            Field field = schema.named(name).orElseThrow();
            if (!field.required() && traces.get(name) == null) {
                nodes.refuse(nodes.source()
                        .error(
                                RULE,
                                trace.region(),
                                "the field '" + name
                                        + "' doesn't begin here, where its name is part of another field's text",
                                trace.hint().orElse(""))
                        .withSeverity(Severity.WARNING));
            }
        });
    }

    /** Adds the fields that labels name, and returns what is left. */
    private List<Passage> withoutLabels(List<Block> blocks) {
        if (!schema.labels() || blocks.isEmpty()) {
            return blocks.isEmpty() ? List.of() : List.of(body.passages().passage(blocks));
        }
        LabelledText text = LabelledText.of(body, blocks, schema);
        for (LabelledText.Labelled each : text.labelled()) {
            Label label = each.label();
            entries.addLabelled(
                    "the label '" + Quotation.shorten(label.name()) + "'",
                    each.field(),
                    nodes.source().region(each.line() + label.start(), each.line() + label.end()),
                    each.text().stream().toList());
        }
        unknown.addAll(text.unknown());
        return text.others();
    }

    /** The change that gives a heading another name, which must read in Markdown as it is written. */
    private static Optional<Fix> renamed(Region region, String name) {
        boolean isPlain =
                HeadingText.read(name).equals(name) && Character.isLetter(name.codePointAt(0)) && !name.endsWith("#");
        return isPlain && region.isOnOneLine() ? Optional.of(new Fix(region, name)) : Optional.empty();
    }

    private static String hint(Section section, UnknownHeading heading) {
        return MarkdownBody.isUnderlined(heading(section))
                ? "the line below makes it a heading; put a blank line between if it isn't one"
                : heading.hint(Math.max(2, heading(section).getLevel()));
    }

    private static String inWords(Section section) {
        return "the heading '" + Quotation.shorten(section.name()) + "'";
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }
}
