package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.validation.wording.NodeWording;
import io.github.gsocideas.validation.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges a required field, or an entry of one, by what is shown of it. {@code <!-- TBD -->} is a text to JSON Schema, and
 * {@code > TBD} no placeholder; but a reader sees nothing of the one, and of the other what the schema refuses as a
 * placeholder. Of {@code **N/A**} a reader sees what leaves a field out on purpose, but the wiki's template doesn't.
 *
 * <p>Headings count only where there is nothing else, and then they may be placeholders themselves, but no value.
 */
public final class ShownFields {

    /** What somebody reads: a letter, a digit, or a picture among the characters. */
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    /** Marks around a word, of whatever markup. */
    private static final Pattern MARKS = Pattern.compile("^[*_`~'\"(\\[\\s]+|[*_`~'\")\\]\\s]+$");

    /** What divides a line of several labels. */
    private static final Pattern PARTS = Pattern.compile("[,;|/][ ]+");

    /** Longer than what holds the place of a text. */
    private static final int LONGEST = 220;

    /** How many answers are kept of those asked before: the same people mentor many ideas. */
    private static final int MOST_KEPT = 1_000;

    private final IdeaValidator validator;
    private final Map<FieldText, Boolean> leavesOut = new ConcurrentHashMap<>();

    /** By a validator's schema. */
    public ShownFields(IdeaValidator validator) {
        this.validator = validator;
    }

    /**
     * The finding that a value isn't there; empty where it is.
     *
     * @param document the file
     * @param isValid whether the schema has nothing against the file, and so nothing against a value that is shown as written
     * @param tokens the way to the value: property names, and array indices from 0
     * @param shown what is shown of the value
     */
    public Optional<Finding> missing(
            IdeaDocument document, boolean isValid, List<String> tokens, List<ShownLine> shown) {
        InstanceLocation location = InstanceLocation.of(
                document.root().orElseThrow(), validator.schema().root(), tokens);
        List<ShownLine> readable =
                shown.stream().filter(line -> isReadable(line.text())).toList();
        if (readable.isEmpty()) {
            return Optional.of(missing(RuleName.MISSING_FIELD, document, location, Wording.NOTHING_SHOWN));
        }
        List<String> words = readable.stream()
                .filter(line -> !line.isHeading())
                .map(ShownLine::text)
                .toList();
        List<String> judged =
                words.isEmpty() ? readable.stream().map(ShownLine::text).toList() : words;
        if (judged.stream().allMatch(line -> meaning(location, isValid, line) != Meaning.WORDS)) {
            return Optional.of(judged.stream()
                    .filter(line -> meaning(location, isValid, line) == Meaning.PLACEHOLDER)
                    .findFirst()
                    .map(line -> missing(RuleName.PLACEHOLDER, document, location, NodeWording.placeholder(line)))
                    .orElseGet(() -> notApplicable(document, location, unmarked(judged.get(0)))));
        }
        return words.isEmpty()
                ? Optional.of(
                        missing(RuleName.MISSING_FIELD, document, location, Wording.onlyHeadingShown(judged.get(0))))
                : Optional.empty();
    }

    private static boolean isReadable(String text) {
        boolean beginsWithLetter = !text.isEmpty() && Character.isLetter(text.charAt(0));
        return beginsWithLetter || READABLE.matcher(text).find();
    }

    /** What a line says: no more than that something is to come, or is left out; else it has words. */
    private enum Meaning {
        PLACEHOLDER,
        NOT_APPLICABLE,
        WORDS
    }

    private Meaning meaning(InstanceLocation location, boolean isValid, String line) {
        if (line.length() > LONGEST) {
            return Meaning.WORDS;
        }
        List<Violation> violations =
                isValid && isWritten(line, location.node()) ? List.of() : validator.violations(location.place(), line);
        if (violations.stream().anyMatch(Violation::findsPlaceholder) || isOfPlaceholders(location, line)) {
            return Meaning.PLACEHOLDER;
        }
        String word = unmarked(line);
        boolean isJudged = location.place().isField() && word.equals(line);
        boolean leavesOut = isJudged ? isNotApplicable(violations) : leavesOut(new FieldText(field(location), word));
        return word.equals(Idea.NOT_APPLICABLE) || leavesOut ? Meaning.NOT_APPLICABLE : Meaning.WORDS;
    }

    private static boolean isWritten(String line, Node node) {
        return node instanceof Node.Text text && text.value().equals(line);
    }

    /** Whether a text would leave a field out if it were all of it. */
    private boolean leavesOut(FieldText text) {
        if (leavesOut.size() >= MOST_KEPT) {
            leavesOut.clear();
        }
        return leavesOut.computeIfAbsent(
                text, key -> isNotApplicable(validator.violations(RecordLocation.of(key.field()), key.text())));
    }

    private record FieldText(String field, String text) {}

    private static boolean isNotApplicable(List<Violation> violations) {
        return violations.stream().anyMatch(each -> RuleName.of(each).equals(RuleName.NOT_APPLICABLE));
    }

    /** Whether a line has several parts, and each is a placeholder. */
    private boolean isOfPlaceholders(InstanceLocation location, String line) {
        if (!PARTS.matcher(line).find()) {
            return false;
        }
        String[] parts = PARTS.split(line);
        return parts.length > 1
                && Stream.of(parts)
                        .allMatch(part -> validator.violations(location.place(), part).stream()
                                .anyMatch(Violation::findsPlaceholder));
    }

    private static String unmarked(String line) {
        return isMarked(line) ? MARKS.matcher(line).replaceAll("") : line;
    }

    private static boolean isMarked(String line) {
        return !line.isEmpty()
                && !(Character.isLetterOrDigit(line.charAt(0))
                        && Character.isLetterOrDigit(line.charAt(line.length() - 1)));
    }

    private static String field(InstanceLocation location) {
        return location.place().field().orElseThrow();
    }

    private Finding missing(String rule, IdeaDocument document, InstanceLocation location, String why) {
        RecordLocation place = location.place();
        Wording wording = place.isField()
                ? Wording.blank(
                        place.displayName(),
                        why,
                        location.applicable(),
                        validator.notApplicable().contains(field(location)),
                        new FieldNotation(document, validator.schema())
                                .ofBlank(place, location.node().region()))
                : Wording.nothing(location.subject(), why);
        return finding(rule, document, location, wording);
    }

    private Finding notApplicable(IdeaDocument document, InstanceLocation location, String shown) {
        boolean mayBe = validator.notApplicable().contains(field(location));
        Wording wording = Wording.notApplicableInMarkup(
                location.subject(), shown, mayBe, location.place().isField());
        return finding(RuleName.NOT_APPLICABLE, document, location, wording)
                .withFix(wording.replacement().flatMap(word -> document.respelt(location.node(), word)));
    }

    private static Finding finding(String rule, IdeaDocument document, InstanceLocation location, Wording wording) {
        return Finding.error(
                rule, document.file(), location.node().region(), location.place(), wording.message(), wording.hint());
    }
}
