package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out what the values of a parameter are. What a value says counts before what the parameter is called, and that before
 * what TemplateData says; where none of them is sure, it is a text.
 */
final class FieldDrafter {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_EXAMPLE = 80;

    /** How many values there must be before those that come again are taken for a list of words. */
    private static final int ENOUGH = 4;

    /** What holds the place of a value to come; the schema's own pattern for that is wider. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:TBD|TBA|TODO|FIXME|XXX|none|[?.…–—-]+)[.!?]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_OF_ANCHOR = Pattern.compile("(?!_)(?!.*__)[A-Za-z0-9._:-]+(?<!_)");

    /** What a line of links begins with. */
    private static final Pattern WEB_LINK = Pattern.compile("[*#:]*\\s*\\[?https?://\\S.*", Pattern.CASE_INSENSITIVE);

    private final TemplateName notApplicable = TemplateName.of(CommonTemplates.DEFAULT.notApplicable());
    private final WrittenReview review;
    private final Set<String> extensionTags;

    FieldDrafter(Set<String> extensionTags) {
        this.extensionTags = extensionTags;
        this.review = new WrittenReview(CommonTemplates.DEFAULT, extensionTags, Optional.of(DateOrder.MDY));
    }

    /**
     * What a parameter's values are.
     *
     * @param words the only values, where they are words
     * @param because why it is taken so, as the end of a sentence
     */
    record Form(ValueForm form, List<String> words, String because) {

        static Form of(ValueForm form, String because) {
            return new Form(form, List.of(), because);
        }
    }

    /** Whether a value is left out on purpose. */
    boolean isNotApplicable(String value) {
        if (value.equals(Idea.NOT_APPLICABLE)) {
            return true;
        }
        Wikitext wikitext = Wikitext.parse(value, extensionTags);
        return wikitext.nodes().size() == 1
                && wikitext.nodes().get(0) instanceof WikitextNode.Call call
                && call.arguments().isEmpty()
                && notApplicable.isCalledBy(wikitext, call);
    }

    /** The values that say something. */
    List<String> telling(List<String> values) {
        return values.stream()
                .filter(value ->
                        !isNotApplicable(value) && !PLACEHOLDER.matcher(value).matches())
                .toList();
    }

    /** Whether each of a number of calls has a title of its own in these values. */
    boolean areTitles(List<String> values, int calls) {
        Set<String> different = new HashSet<>();
        return values.size() == calls
                && telling(values).size() == calls
                && values.stream()
                        .allMatch(value -> value.indexOf('\n') < 0
                                && value.length() <= LONGEST_TITLE
                                && different.add(value.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    /**
     * Finds it out.
     *
     * @param said what TemplateData says of the parameter
     * @param all the values that calls give
     */
    Form form(String name, Optional<TemplateDescription.Parameter> said, List<String> all) {
        List<String> values = telling(all);
        Optional<Form> suggested = said.filter(parameter -> !parameter.words().isEmpty())
                .filter(parameter -> parameter.words().containsAll(values)
                        && parameter.words().stream().allMatch(FieldDrafter::isWord))
                .map(parameter -> new Form(ValueForm.WORDS, parameter.words(), "TemplateData suggests these words"));
        if (suggested.isPresent()) {
            return suggested.get();
        }
        return values.isEmpty() ? unseen(name, said) : seen(name, said, values);
    }

    private Form unseen(String name, Optional<TemplateDescription.Parameter> said) {
        String type = said.map(TemplateDescription.Parameter::type).orElse("");
        Optional<ValueForm> typed = switch (type) {
            case "date" -> Optional.of(ValueForm.DATE);
            case "url" -> Optional.of(ValueForm.LINKS);
            case "line", "string/line" -> Optional.of(ValueForm.LINE);
            default -> Optional.empty();
        };
        if (typed.isPresent()) {
            return Form.of(typed.get(), "TemplateData has the type '" + type + "'");
        }
        for (ValueForm form : List.of(ValueForm.PEOPLE, ValueForm.LINKS)) {
            if (form.isMeantBy(name)) {
                return Form.of(form, "of its name");
            }
        }
        return Form.of(ValueForm.TEXT, "no value is given on the page");
    }

    private Form seen(String name, Optional<TemplateDescription.Parameter> said, List<String> values) {
        if (values.stream()
                .allMatch(value ->
                        !WrittenDate.of(value, Optional.empty()).readings().isEmpty())) {
            return Form.of(ValueForm.DATE, "every value is one");
        }
        if (values.stream().allMatch(value -> review.parse(value).isPresent())) {
            return Form.of(ValueForm.REVIEW, "every value is made of comments and votes");
        }
        if (ValueForm.ANCHOR.isMeantBy(name)
                && new HashSet<>(values).size() == values.size()
                && values.stream()
                        .allMatch(value -> NAME_OF_ANCHOR.matcher(value).matches())) {
            return Form.of(ValueForm.ANCHOR, "of its name, and every value is another");
        }
        if (values.stream().allMatch(value -> WrittenPeople.parse(value).isPresent())) {
            return Form.of(ValueForm.PEOPLE, "every value is names with addresses");
        }
        Set<String> words = new LinkedHashSet<>(values);
        if (areWords(name, words, values.size())) {
            return new Form(
                    ValueForm.WORDS,
                    List.copyOf(words),
                    new Quantity(values.size(), "value") + " are made of " + new Quantity(words.size(), "word"));
        }
        if (values.stream().allMatch(FieldDrafter::isLinks)) {
            return Form.of(ValueForm.LINKS, "every value is made of links");
        }
        for (ValueForm form : List.of(ValueForm.PEOPLE, ValueForm.LINKS)) {
            if (form.isMeantBy(name)) {
                return Form.of(form, "of its name");
            }
        }
        if (values.stream().allMatch(value -> value.lines().allMatch(line -> line.startsWith("*")))) {
            return Form.of(ValueForm.LIST, "every value is a list");
        }
        boolean isLine =
                said.map(TemplateDescription.Parameter::type).orElse("").matches("line|string/line|wiki-page-name")
                        && values.stream().noneMatch(value -> value.indexOf('\n') >= 0);
        return isLine
                ? Form.of(ValueForm.LINE, "TemplateData says so, and every value is one")
                : Form.of(ValueForm.TEXT, "values are no more alike than texts");
    }

    private static boolean isLinks(String value) {
        return value.lines().allMatch(line -> WEB_LINK.matcher(line).matches());
    }

    private static boolean areWords(String name, Set<String> words, int values) {
        boolean isLikely = ValueForm.WORDS.isMeantBy(name)
                ? words.size() <= MOST_WORDS && words.size() < values
                : values >= ENOUGH && words.size() > 1 && words.size() <= MOST_WORDS && 2 * words.size() <= values + 1;
        return isLikely && words.stream().allMatch(FieldDrafter::isWord);
    }

    /** Whether a value can be a word of the schema: it is short, and shown as it is written. */
    private static boolean isWord(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST_WORD
                && PlainText.encode(value).equals(value);
    }

    /** A value that may stand as an example. */
    Optional<String> example(ValueForm form, List<String> values) {
        return switch (form) {
            case HEADING, ANCHOR, WORDS, LINE, TEXT ->
                telling(values).stream()
                        .filter(value -> value.length() <= LONGEST_EXAMPLE && value.indexOf('\n') < 0)
                        .findFirst();
            case DATE ->
                telling(values).stream()
                        .flatMap(value -> WrittenDate.of(value, Optional.empty()).certain().stream())
                        .map(Object::toString)
                        .findFirst();
            case REVIEW, PEOPLE, LINKS, LIST -> Optional.empty();
        };
    }
}
