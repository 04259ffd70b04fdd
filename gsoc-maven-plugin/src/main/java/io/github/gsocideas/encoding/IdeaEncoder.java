package io.github.gsocideas.encoding;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.ExternalAddress;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes ideas as calls of the schema's wiki template, as the template's own page shows it. */
public final class IdeaEncoder {

    private static final String NOT_APPLICABLE = "{{N/A}}";

    /** MediaWiki puts the name of whoever saves the page, and the time, in its place. */
    static final String SIGNATURE = "~~~~";

    /** What makes a block only at the start of a line, and so not after its parameter's name. */
    private static final Pattern BLOCK_START =
            Pattern.compile("(?s)(?:\\s|<!--.*?-->)*+(?:[*#:;=]|----|\\{(?:\\||\\{\\{!\\}\\}))");

    /** What is trimmed from an argument, but not from what is behind a call. */
    private static final Pattern LEADING_SPACE = Pattern.compile("(?s)\\G((?:<!--.*?-->)*+)\\s++");

    /** What MediaWiki leaves out of an address that stands by itself, from {@code Parser::makeFreeExternalLink}. */
    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("(?<![,;.:!?)])[,;.:!?)]+$");

    private final String template;
    private final DateTimeFormatter dateFormat;
    private final WikitextSanitizer containment;
    private final MarkdownEncoder markdown;

    /** An encoder of ideas that are nowhere on the web. */
    public IdeaEncoder(IdeaSchema schema, DateTimeFormatter dateFormat, WikitextSanitizer containment) {
        this(schema, dateFormat, containment, LinkBase.NONE);
    }

    /**
     * An encoder.
     *
     * @param schema says the template; its {@code x-template} must be there
     * @param dateFormat how the wiki writes a day
     * @param containment keeps authors' wikitext within its argument
     * @param linkBase where the idea files are on the web
     */
    public IdeaEncoder(
            IdeaSchema schema, DateTimeFormatter dateFormat, WikitextSanitizer containment, LinkBase linkBase) {
        this.template = schema.template().orElseThrow();
        this.dateFormat = dateFormat;
        this.containment = containment;
        this.markdown = new MarkdownEncoder(containment.extensionTags(), linkBase);
    }

    /** The call that an idea becomes: its fields that have a parameter, in the schema's order. */
    public TemplateCall encode(Idea idea) {
        List<TemplateCall.Argument> arguments = new ArrayList<>();
        for (Map.Entry<Field, Value> entry : markdown.wikitext(idea).values().entrySet()) {
            entry.getKey()
                    .parameter()
                    .ifPresent(parameter ->
                            arguments.add(new TemplateCall.Argument(parameter, argument(entry.getValue()))));
        }
        return new TemplateCall(template, arguments);
    }

    private String argument(Value value) {
        return value instanceof Value.Items ? "\n" + wikitext(value) : onItsLine(wikitext(value));
    }

    private static String onItsLine(String wikitext) {
        return BLOCK_START.matcher(wikitext).lookingAt() ? "\n" + wikitext : wikitext;
    }

    private String wikitext(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(this::line).collect(Collectors.joining("\n"));
        }
        if (value instanceof Value.People people) {
            return people.values().stream().map(this::inline).collect(Collectors.joining("; "));
        }
        return value instanceof Value.Text text && text.isWikitext() ? contained(text.text()) : inline(value);
    }

    /** An entry of a list, which ends with its line. */
    private String line(Value value) {
        return value instanceof Value.ReviewEntry entry ? reviewEntry(entry) : "* " + inline(value);
    }

    private String inline(Value value) {
        if (value instanceof Value.Text text) {
            return text.isWikitext()
                    ? containment.containInline(oneLine(text.text())).wikitext()
                    : PlainText.encode(text.text());
        }
        if (value instanceof Value.Day day) {
            return date(day.date());
        }
        if (value instanceof Value.Person person) {
            String name = inline(person.name());
            return person.email()
                    .map(email -> name + " "
                            + containment
                                    .containInline("<" + inline(email) + ">")
                                    .wikitext())
                    .orElse(name);
        }
        if (value instanceof Value.Link link) {
            String url = ExternalAddress.encode(link.url().text());
            return link.title()
                    .map(title -> "[" + url + " " + inline(title) + "]")
                    .orElseGet(() -> FINAL_PUNCTUATION.matcher(url).replaceFirst(IdeaEncoder::references));
        }
        if (value instanceof Value.ReviewEntry entry) {
            return reviewEntry(entry);
        }
        if (value instanceof Value.NotApplicable) {
            return NOT_APPLICABLE;
        }
        throw new IllegalArgumentException("not to be written: " + value);
    }

    private String reviewEntry(Value.ReviewEntry entry) {
        String signature = Stream.of(entry.by().map(this::inline), entry.date().map(this::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return switch (entry.verdict()) {
                    case COMMENT -> "{{Comment|" + signed(signature) + ":}} ";
                    case VOTE -> "{{Vote|" + signed(signature) + "}} ";
                    case VOTE_NO -> "{{VoteNo|" + signed(signature) + "}} ";
                }
                + onItsLine(LEADING_SPACE.matcher(wikitext(entry.text())).replaceAll("$1"));
    }

    private static String signed(String signature) {
        return signature.isEmpty() ? SIGNATURE : signature;
    }

    private String date(LocalDate date) {
        return PlainText.encode(dateFormat.format(date));
    }

    private String contained(String text) {
        return containment.contain(text).wikitext();
    }

    /** A text without line breaks, which a list's entry and a row of people have no room for. */
    static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String references(MatchResult match) {
        return Matcher.quoteReplacement(CharacterReferences.encode(match.group()));
    }
}
