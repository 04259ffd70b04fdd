package io.github.gsocideas.pull;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.FieldReader;
import io.github.gsocideas.importing.MediaTypeText;
import io.github.gsocideas.importing.WrittenReview;
import io.github.gsocideas.publish.UnnamedTags;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings values of a wiki into an idea file. Each change is proven: the file, read again, has just the wiki's value in that
 * parameter, every other one as before, and no new error. What can't be proven is left as it was, and told.
 */
public final class IdeaPull {

    private final IdeaSchema schema;
    private final IdeaReading reading;
    private final ValueReadings values;
    private final WrittenReview reviews;
    private final UnnamedTags tags;

    private IdeaPull(
            IdeaSchema schema, IdeaReading reading, ValueReadings values, WrittenReview reviews, UnnamedTags tags) {
        this.schema = schema;
        this.reading = reading;
        this.values = values;
        this.reviews = reviews;
        this.tags = tags;
    }

    /**
     * Reads and writes as a check and an import would.
     *
     * @throws InvalidSchemaException when the schema can't be used
     */
    public static IdeaPull of(CheckRequest request, IdeaSchema schema) throws InvalidSchemaException {
        Optional<DateOrder> order = DateOrder.of(request.dateFormat());
        return new IdeaPull(
                schema,
                new IdeaReading(new IdeaCalls(request, schema)),
                new ValueReadings(
                        new FieldReader(schema, request.extensionTags(), order),
                        new MediaTypeText(request.extensionTags()),
                        new MarkdownChange(request.extensionTags()),
                        request.dateFormat().formatter()),
                new WrittenReview(schema.commonTemplates(), request.extensionTags(), order),
                new UnnamedTags(new WikitextSanitizer(request.extensionTags())));
    }

    /**
     * A value of the wiki that a file is to have.
     *
     * @param parameter the template's parameter
     * @param base what both said before; empty where that isn't known, or was nothing
     * @param repo what the file was known to say, as wikitext; empty where it said nothing
     * @param wiki what the wiki says; empty where nobody says anything there any more
     */
    public record Wanted(String parameter, Optional<String> base, Optional<String> repo, Optional<String> wiki) {}

    /**
     * A file with the wiki's values.
     *
     * @param content what it holds
     * @param pulled the parameters whose values have changed
     * @param left why a value wasn't pulled, or not all of it, as the end of a sentence, by parameter
     */
    public record Pulled(String content, List<String> pulled, Map<String, String> left) {

        /** Keeps copies. */
        public Pulled {
            pulled = List.copyOf(pulled);
            left = Map.copyOf(left);
        }
    }

    /**
     * Brings values into one idea of a file.
     *
     * @param file the file's name in findings, whose end says which format it is in
     * @param content what it holds, line ends and byte order mark as they are
     * @param number which idea of the file it is, from 1
     */
    public Pulled pull(String file, String content, int number, List<Wanted> wanted) {
        String current = content;
        List<String> pulled = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (Wanted value : wanted) {
            IdeaReading.Read read = reading.read(file, current);
            Optional<String> trouble = trouble(read, number, value);
            if (trouble.isPresent()) {
                left.put(value.parameter(), trouble.get());
                continue;
            }
            Change change = new Change(file, current, read, number, value);
            Optional<String> changed = change.proven();
            if (changed.isPresent()) {
                current = changed.get();
                pulled.add(value.parameter());
            }
            change.reason(changed.isPresent()).ifPresent(reason -> left.put(value.parameter(), reason));
        }
        return new Pulled(current, pulled, left);
    }

    /** The parameters in which the only idea of a file isn't what a wiki has. */
    List<String> others(String file, String content, Map<String, String> wiki) {
        IdeaReading.Read read = reading.read(file, content);
        return wiki.keySet().stream()
                .filter(parameter -> !read.value(1, parameter).orElse("").equals(wiki.get(parameter)))
                .sorted()
                .toList();
    }

    /** What to do about tags in texts of the wiki that may be why a file can't have them; empty where there is none. */
    Optional<String> unnamedTags(Stream<String> wiki) {
        return tags.in(wiki);
    }

    private Optional<Field> field(String parameter) {
        return schema.fields().stream()
                .filter(field -> field.parameter().equals(Optional.of(parameter)))
                .findFirst();
    }

    /** Why a value can't be changed at all. */
    private Optional<String> trouble(IdeaReading.Read read, int number, Wanted wanted) {
        if (number > read.documents().size()
                || read.documents().get(number - 1).root().isEmpty()) {
            return Optional.of("the file can't be read: mend it, and pull again");
        }
        IdeaDocument document = read.documents().get(number - 1);
        Optional<String> now = read.value(number, wanted.parameter());
        if (!wanted.repo().equals(now)) {
            return Optional.of(
                    wanted.repo().isPresent()
                            ? "the file has changed meanwhile: pull again"
                            : "the file has "
                                    + now.map(value -> "'" + Quotation.shorten(value) + "'")
                                            .orElseThrow()
                                    + ", which isn't published, such as a title or an anchor that another idea has too:"
                                    + " mend it as gsoc:validate says, and pull again");
        }
        String name = field(wanted.parameter()).orElseThrow().name();
        boolean isHidden = now.isEmpty()
                && document.value(name).filter(node -> !node.isBlank()).isPresent();
        return isHidden
                ? Optional.of("field '" + name + "' of the file has a mistake: mend it, and pull again")
                : Optional.empty();
    }

    /** The ways to change one value, tried until one is proven. */
    private final class Change {

        private final String file;
        private final FileText text;
        private final IdeaReading.Read before;
        private final int number;
        private final Wanted wanted;
        private final Field field;
        private final IdeaDocument document;
        private final FieldTexts texts;
        private Optional<ReviewEntries> entries = Optional.empty();
        private Optional<String> reason = Optional.empty();

        Change(String file, String content, IdeaReading.Read before, int number, Wanted wanted) {
            this.file = file;
            this.text = new FileText(content);
            this.before = before;
            this.number = number;
            this.wanted = wanted;
            this.field = field(wanted.parameter()).orElseThrow();
            this.document = before.documents().get(number - 1);
            this.texts = new FieldTexts(
                    text,
                    document,
                    new DataText(document.source().orElseThrow(), document.isJson()),
                    schema.fields(),
                    field);
        }

        /** Why not all of it was done. */
        Optional<String> reason(boolean isChanged) {
            Optional<String> unread = entries.map(ReviewEntries::unread)
                    .filter(parts -> !parts.isEmpty())
                    .map(parts -> "this is no comment or vote with a name that can be read, and stays on the wiki: "
                            + parts.stream()
                                    .map(part -> "«" + Quotation.shorten(part.replaceAll("\\s+", " ")) + "»")
                                    .collect(Collectors.joining(", "))
                            + "; sign it there, or write it into the file");
            return isChanged ? unread : unread.or(() -> reason);
        }

        /** The file with the value; empty where it can't have it, or has it already. */
        Optional<String> proven() {
            if (wanted.wiki().isEmpty() && field.required()) {
                reason = Optional.of("it was emptied on the wiki, and field '" + field.name()
                        + "' is required: write N/A, or the text again, on the wiki or here");
                return Optional.empty();
            }
            if (texts.isShared()) {
                reason =
                        Optional.of("field '" + field.name() + "' has an alias, an anchor or a tag, and what is changed"
                                + " there may be meant elsewhere: change it by hand");
                return Optional.empty();
            }
            if (field.holds(ObjectKind.REVIEW) && wanted.wiki().isPresent()) {
                entries = Optional.of(entries(wanted.repo()));
                if (!entries.get().hasNew()) {
                    return Optional.empty();
                }
            }
            List<String> changes = changes().distinct().toList();
            if (changes.isEmpty()) {
                reason = Optional.of(why());
            }
            Optional<String> changed = first(changes, Severity.WARNING).or(() -> first(changes, Severity.ERROR));
            if (changed.isEmpty()) {
                reason = unnamedTags(wanted.wiki().stream())
                        .map(named -> "it has " + named + ", and pull again")
                        .or(() -> reason);
            }
            return changed;
        }

        /** Why the file has no text for it. */
        private String why() {
            if (texts.isScattered()) {
                return "its text isn't in one piece in the file: change it by hand";
            }
            return document.body().isPresent()
                    ? "Markdown, which the file is in, can't say it to the letter: write it into the file as you mean it"
                            + " and publish, or make the file YAML, which holds wikitext"
                    : "how it is written in the file makes this a person's work: change it by hand";
        }

        private Optional<String> first(List<String> changes, Severity severity) {
            if (!changes.isEmpty()) {
                reason = Optional.empty();
            }
            return changes.stream()
                    .map(text::with)
                    .filter(changed -> isProven(changed, severity))
                    .findFirst();
        }

        private boolean isProven(String changed, Severity severity) {
            IdeaReading.Read after = reading.read(file, changed);
            Optional<Finding> fault = after.newFinding(before, severity);
            if (fault.isPresent()) {
                tell("the file would have a new fault: " + fault.get().message()
                        + ": change it on the wiki, or write it into the file as you mean it");
                return false;
            }
            if (!after.isSameBut(before, number, wanted.parameter())) {
                tell("another value of the file would change with it: change it by hand");
                return false;
            }
            Optional<String> value = after.value(number, wanted.parameter());
            boolean isWanted = entries.isPresent() ? hasEntries(value) : value.equals(wanted.wiki());
            if (!isWanted) {
                tell("from the file it would come back as "
                        + value.map(each -> "'" + Quotation.shorten(each) + "'").orElse("nothing")
                        + ": write it so on the wiki, or into the file as you mean it");
            }
            List<String> lost = FileComments.of(before).missing(FileComments.of(after));
            if (!lost.isEmpty()) {
                tell("with it would go '" + Quotation.shorten(String.join("', '", lost))
                        + "': put such comments above the field, and pull again");
            }
            return isWanted && lost.isEmpty();
        }

        /** Of several ways that can't be proven, the best one says why. */
        private void tell(String why) {
            reason = reason.or(() -> Optional.of(why));
        }

        /** Whether it has as many entries as were meant, and nothing of the wiki's is new to it any more. */
        private boolean hasEntries(Optional<String> value) {
            ReviewEntries now = entries(value);
            return !now.hasNew()
                    && now.segments().size()
                            == entries.orElseThrow().items().items().size();
        }

        private ReviewEntries entries(Optional<String> repo) {
            return ReviewEntries.of(
                    reviews,
                    wanted.base().orElse(""),
                    repo.orElse(""),
                    wanted.wiki().orElseThrow());
        }

        /** The texts that the file may have then, the best first. */
        private Stream<String> changes() {
            return wanted.wiki().isEmpty() ? texts.without() : texts.with(this::readings, segments());
        }

        private List<String> segments() {
            return entries.map(ReviewEntries::segments)
                    .orElseGet(() -> values.segments(
                            field, before.value(number, wanted.parameter()).orElse("")));
        }

        private List<NewValue> readings(Optional<Node> old) {
            if (entries.isPresent()) {
                NewValue.Items items = entries.get().items();
                return (document.body().isPresent() ? values.inMarkdown(items) : Optional.of(items))
                        .<NewValue>map(each -> each).stream().toList();
            }
            return values.of(
                    field,
                    old,
                    document.body().isPresent(),
                    before.value(number, wanted.parameter()).orElse(""),
                    wanted.wiki().orElseThrow());
        }
    }
}
