package io.github.gsocideas.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a record: the steps that lead to it from the root. A name for people is made of it, and never read back:
 * {@code a.b} may be the key {@code b} in the value of {@code a}, or a key with a dot in it.
 *
 * @param steps from the outermost to the innermost; none for the record as a whole
 */
public record RecordLocation(List<Step> steps) {

    /** The record as a whole. */
    public static final RecordLocation ROOT = new RecordLocation(List.of());

    /** A step from a value to one inside it. */
    public sealed interface Step {}

    /**
     * To the value of a key.
     *
     * @param name the key's text, which may look like a number
     */
    public record Key(String name) implements Step {}

    /**
     * To an entry of a list.
     *
     * @param number from 0
     */
    public record Index(int number) implements Step {}

    /** Keeps a copy. */
    public RecordLocation {
        steps = List.copyOf(steps);
    }

    /** The place of a field, whatever characters are in its name. */
    public static RecordLocation of(String field) {
        return ROOT.key(field);
    }

    /** The place of a key of the value here. */
    public RecordLocation key(String name) {
        return with(new Key(name));
    }

    /**
     * The place of an entry of the list here.
     *
     * @param number from 0
     */
    public RecordLocation entry(int number) {
        return with(new Index(number));
    }

    private RecordLocation with(Step step) {
        return new RecordLocation(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The record's field that the place is in, or that it is; empty for the record as a whole. */
    public Optional<String> field() {
        return steps.stream().findFirst().filter(Key.class::isInstance).map(step -> ((Key) step).name());
    }

    /** Whether this is a whole field of the record, and not a place inside one. */
    public boolean isField() {
        return steps.size() == 1 && field().isPresent();
    }

    /** Whether this is an entry of the list that a field of the record is. */
    public boolean isFieldEntry() {
        return steps.size() == 2 && fieldEntry().isPresent();
    }

    /** The entry of the list that a field of the record is, that the place is in, or that it is; empty for any other place. */
    public Optional<RecordLocation> fieldEntry() {
        return field().isPresent() && steps.size() > 1 && steps.get(1) instanceof Index
                ? Optional.of(new RecordLocation(steps.subList(0, 2)))
                : Optional.empty();
    }

    /** What people call the place, as in {@code contact[0].email}; empty for the record as a whole. */
    public String displayName() {
        StringBuilder name = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Index index) {
                name.append('[').append(index.number()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(((Key) step).name());
            }
        }
        return name.toString();
    }

    @Override
    public String toString() {
        return displayName();
    }
}
