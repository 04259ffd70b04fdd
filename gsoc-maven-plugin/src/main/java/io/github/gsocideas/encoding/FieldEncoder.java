package io.github.gsocideas.encoding;

import io.github.gsocideas.document.ScalarSource;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.Remark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one of an idea's fields as an argument of a call, and keeps what there is to say about it. */
final class FieldEncoder {

    /** MediaWiki puts the name of whoever saves the page, and the time, in its place. */
    private static final String SIGNATURE = "~~~~";

    /** What makes a block only at the start of a line, and so not after its parameter's name. */
    private static final Pattern BLOCK_START = Pattern.compile(
            "(?s)(?:\\s|<!--.*?-->)*+(?:[*#:;=]|----|\\{(?:\\||" + Pattern.quote(MagicWords.BAR) + "))");

    /** What is trimmed from an argument, but not from what is behind a call. */
    private static final Pattern LEADING_SPACE = Pattern.compile("(?s)\\G((?:<!--.*?-->)*+)\\s++");

    /** How many remarks on one text are worth reading. */
    private static final int MOST_REMARKS = 20;

    private final Idea idea;
    private final Field field;
    private final TextEncoder texts;
    private final DateTimeFormatter dateFormat;
    private final CommonTemplates templates;
    private final Map<Value.Text, MarkdownText> markdown = new HashMap<>();
    private final Map<Value.Text, String> wikitexts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int calls;

    FieldEncoder(Idea idea, Field field, TextEncoder texts, DateTimeFormatter dateFormat, CommonTemplates templates) {
        this.idea = idea;
        this.field = field;
        this.texts = texts;
        this.dateFormat = dateFormat;
        this.templates = templates;
    }

    /** The texts in Markdown as they were read. */
    Map<Value.Text, MarkdownText> markdown() {
        return markdown;
    }

    /** What the texts became. */
    Map<Value.Text, String> wikitexts() {
        return wikitexts;
    }

    /** What can't be written, and what the author may not expect of the rest. */
    List<Finding> findings() {
        return findings;
    }

    /** How many calls in the texts the wiki has to look up. */
    int calls() {
        return calls;
    }

    /** The field's value as an argument; empty where some of it can't be written. */
    Optional<String> argument(Value value) {
        String wikitext = value.accept(new Encoding(texts::block));
        boolean isWhole = findings.stream().allMatch(finding -> finding.severity() == Severity.WARNING);
        return Optional.of(value instanceof Value.Items ? "\n" + wikitext : onItsLine(wikitext))
                .filter(argument -> isWhole);
    }

    /** How a text is written, which depends on where it stands. */
    @FunctionalInterface
    private interface TextWriting {
        EncodedText write(Value.Text text) throws UnwritableException;
    }

    /** Writes values; of one that can't be written there is an error, and what is returned is of no use. */
    private final class Encoding implements Value.Visitor<String> {

        private final TextWriting writing;

        Encoding(TextWriting writing) {
            this.writing = writing;
        }

        @Override
        public String notApplicable(Value.NotApplicable value) {
            return "{{" + templates.notApplicable() + "}}";
        }

        @Override
        public String text(Value.Text text) {
            return encoded(text, writing);
        }

        @Override
        public String day(Value.Day day) {
            return date(day.date());
        }

        @Override
        public String person(Value.Person person) {
            String name = PlainText.encode(person.name().text());
            return person.email().map(email -> name + " " + texts.email(email)).orElse(name);
        }

        @Override
        public String composition(Value.Composition composition) {
            if (composition.pieces().stream().allMatch(piece -> piece.key().isEmpty())) {
                findings.add(finding(
                        Severity.ERROR,
                        Keyword.TEXT.name(),
                        composition.region(),
                        "field '" + field.name() + "' holds an object of which nothing is shown",
                        "fill it in, or delete it"));
            }
            return CompositionEncoder.encode(composition, texts);
        }

        @Override
        public String link(Value.Link link) {
            return link.title()
                    .map(title -> ExternalLink.named(link.url().text(), PlainText.encode(title.text())))
                    .orElseGet(() -> ExternalLink.bare(link.url().text()));
        }

        @Override
        public String reviewEntry(Value.ReviewEntry entry) {
            if (entry.by().isEmpty() && entry.date().isEmpty()) {
                warn(
                        "wikitext",
                        entry.region(),
                        "the entry is signed by whoever saves the page, and an import leaves " + SIGNATURE
                                + " as it is",
                        "write by and date");
            }
            String signature = Stream.of(
                            entry.by().map(by -> PlainText.encode(by.text())),
                            entry.date().map(FieldEncoder.this::date))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            String signed = signature.isEmpty() ? SIGNATURE : signature;
            String call = switch (entry.verdict()) {
                case COMMENT -> "{{" + templates.comment() + "|" + signed + ":}} ";
                case VOTE -> "{{" + templates.vote() + "|" + signed + "}} ";
                case VOTE_NO -> "{{" + templates.voteNo() + "|" + signed + "}} ";
            };
            return call + onItsLine(withoutLeadingSpace(encoded(entry.text(), texts::block)));
        }

        @Override
        public String items(Value.Items items) {
            Encoding entry = new Encoding(texts::line);
            return items.values().stream()
                    .map(item -> (item instanceof Value.ReviewEntry ? "" : "* ") + item.accept(entry))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String people(Value.People people) {
            Encoding entry = new Encoding(texts::line);
            return texts.row(people.values().stream()
                    .map(each -> texts.closed(each.accept(entry)))
                    .collect(Collectors.joining("; ")));
        }

        @Override
        public String unknown(Value.Unknown value) {
            findings.add(finding(
                    Severity.ERROR,
                    Keyword.KIND.name(),
                    value.region(),
                    "field '" + field.name() + "' holds an " + value.type() + " that the wiki can't be shown",
                    "let the schema say what it is, by " + Keyword.KIND));
            return "";
        }
    }

    private String encoded(Value.Text text, TextWriting writing) {
        try {
            EncodedText encoded = writing.write(text);
            encoded.markdown().ifPresent(parsed -> markdown.put(text, parsed));
            wikitexts.put(text, encoded.wikitext());
            report(text, encoded);
            calls += texts.calls(encoded.wikitext());
            return encoded.wikitext();
        } catch (UnwritableException e) {
            findings.add(e.finding());
            return "";
        }
    }

    private void report(Value.Text text, EncodedText encoded) {
        List<Remark> remarks = encoded.remarks();
        if (remarks.isEmpty()) {
            return;
        }
        String rule = text.isMarkdown() ? "markdown" : "wikitext";
        ScalarSource source = idea.places(text, encoded.source());
        // The errors first, since of many remarks none must be lost that fails the build.
        List<Remark> sorted =
                remarks.stream().sorted(Comparator.comparing(Remark::severity)).toList();
        for (Remark remark : sorted.subList(0, Math.min(MOST_REMARKS, sorted.size()))) {
            findings.add(finding(
                            remark.severity(),
                            rule,
                            source.region(remark.at(), remark.end()),
                            inField(remark.what()),
                            remark.hint())
                    .withFix(remark.replacement()
                            .flatMap(replacement -> source.fix(remark.at(), remark.end(), replacement))));
        }
        if (remarks.size() > MOST_REMARKS) {
            String more = (remarks.size() - MOST_REMARKS) + " more like these are not named here";
            warn(rule, Region.at(source.at(sorted.get(MOST_REMARKS).at())), more, "");
        }
    }

    private String inField(String what) {
        return "field '" + field.name() + "': " + what;
    }

    private void warn(String rule, Region region, String what, String hint) {
        findings.add(finding(Severity.WARNING, rule, region, inField(what), hint));
    }

    private Finding finding(Severity severity, String rule, Region region, String message, String hint) {
        return new Finding(
                severity, rule, idea.file(), region, RecordLocation.of(field.name()), message, hint, Optional.empty());
    }

    /**
     * A text behind a call. What the space kept apart may need a repair without it: a line with a bar was a heading, in which
     * a bar is text, and is none behind a comment. A mark would be one character with the end of a comment, once the page is
     * saved.
     */
    private String withoutLeadingSpace(String wikitext) {
        String trimmed = LEADING_SPACE.matcher(wikitext).replaceAll("$1").replace(">\u0338", ">&#824;");
        return trimmed.equals(wikitext) ? wikitext : texts.fit(trimmed);
    }

    private static String onItsLine(String wikitext) {
        return BLOCK_START.matcher(wikitext).lookingAt() ? "\n" + wikitext : wikitext;
    }

    private String date(LocalDate date) {
        return PlainText.encode(dateFormat.format(date));
    }
}
