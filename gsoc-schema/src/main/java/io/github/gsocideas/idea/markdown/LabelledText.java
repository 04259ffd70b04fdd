package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;

/**
 * A text in which labels begin fields, as {@code x-labels} allows: {@code **Difficulty**: hard}, {@code - Mentor(s): Ada},
 * {@code Skills: C}. A {@link Label} stands at the beginning of a line of a paragraph, or of a list's entry, that is in
 * nothing else.
 *
 * <p>A label with words behind it has these, up to the end of the paragraph or entry, and right below whatever is no paragraph,
 * such as a list. A label alone on its line has all up to the next one, or to a heading. The rest is the text around them.
 *
 * @param others what is no label's, in the file's order
 * @param labelled the labels that name a field, in the file's order
 * @param unknown the labels that name none, and so are words of the text that they stand in, likewise
 */
record LabelledText(List<Passage> others, List<Labelled> labelled, List<Unknown> unknown) {

    /**
     * A label and the text that it has.
     *
     * @param line where the label's line begins, as an offset in the file
     * @param text empty where there is none
     */
    record Labelled(Label label, int line, Optional<Passage> text) {

        Field field() {
            return label.field().orElseThrow();
        }

        Labelled with(Passage more) {
            return new Labelled(
                    label,
                    line,
                    Optional.of(text.map(all -> all.until(more.to())).orElse(more)));
        }
    }

    /**
     * A label that names no field.
     *
     * @param line where its line begins, as an offset in the file
     * @param within the field whose label has it in its text; empty where none has
     */
    record Unknown(Label label, int line, Optional<Field> within) {}

    /** Divides what some blocks say that follow each other. */
    static LabelledText of(MarkdownBody body, List<Block> blocks, IdeaSchema schema) {
        Division division = new Division();
        new TextUnits(body, schema).of(blocks).forEach(division::add);
        return division.end();
    }

    /** Gives each unit to the label that it belongs to. */
    private static final class Division {

        private final List<Passage> others = new ArrayList<>();
        private final List<Labelled> labelled = new ArrayList<>();
        private final List<Unknown> unknown = new ArrayList<>();
        private boolean isOpen;
        private boolean isAlone;
        private boolean isOther;

        void add(TextUnits.Unit unit) {
            Optional<Label> label = unit.label();
            if (label.flatMap(Label::field).isPresent()) {
                labelled.add(new Labelled(label.get(), unit.line(), unit.text()));
                isOpen = true;
                isAlone = unit.isAlone();
                isOther = false;
                return;
            }
            if (unit.kind() == TextUnits.Kind.RULE && !isOther) {
                isOpen = false; // what it divides is divided by labels already
                return;
            }
            isOpen = isOpen
                    && unit.kind() != TextUnits.Kind.DIVISION
                    && unit.kind() != TextUnits.Kind.RULE
                    && (isAlone || unit.kind() != TextUnits.Kind.PARAGRAPH);
            label.ifPresent(each -> unknown.add(new Unknown(
                    each, unit.line(), isOpen ? Optional.of(last(labelled).field()) : Optional.empty())));
            Passage text = unit.text().orElseThrow();
            if (isOpen) {
                labelled.add(removeLast(labelled).with(text));
            } else {
                others.add(isOther ? removeLast(others).until(text.to()) : text);
                isOther = true;
            }
        }

        private static <T> T last(List<T> list) {
            return list.get(list.size() - 1);
        }

        private static <T> T removeLast(List<T> list) {
            return list.remove(list.size() - 1);
        }

        LabelledText end() {
            return new LabelledText(List.copyOf(others), List.copyOf(labelled), List.copyOf(unknown));
        }
    }
}
