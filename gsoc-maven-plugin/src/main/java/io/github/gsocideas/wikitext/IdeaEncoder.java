package io.github.gsocideas.wikitext;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes ideas as calls of the schema's wiki template, as the template's own page shows it. */
public final class IdeaEncoder {

    private static final String NOT_APPLICABLE = "{{N/A}}";

    /** MediaWiki puts the name of whoever saves the page, and the time, in its place. */
    private static final String SIGNATURE = "~~~~";

    /** What makes a block only at the start of a line, and so not after its parameter's name. */
    private static final Pattern BLOCK_START = Pattern.compile("[*#:;]|\\{\\|");

    private static final Pattern ENDS_ADDRESS = Pattern.compile("[\\s<>\"\\[\\]{}|]|'{2,}|~{3,}");

    /** The media type of MediaWiki's markup. */
    static final String WIKITEXT = "text/x-wiki";

    private final String template;
    private final DateTimeFormatter dateFormat;

    /**
     * An encoder.
     *
     * @param schema says the template; its {@code x-template} must be there
     * @param dateFormat how the wiki writes a day
     */
    public IdeaEncoder(IdeaSchema schema, DateTimeFormatter dateFormat) {
        this.template = schema.template().orElseThrow();
        this.dateFormat = dateFormat;
    }

    /** The call that an idea becomes: its fields that have a parameter, in the schema's order. */
    public TemplateCall encode(Idea idea) {
        List<TemplateCall.Argument> arguments = new ArrayList<>();
        for (Map.Entry<Field, Value> entry : idea.values().entrySet()) {
            entry.getKey()
                    .parameter()
                    .ifPresent(parameter ->
                            arguments.add(new TemplateCall.Argument(parameter, argument(entry.getValue()))));
        }
        return new TemplateCall(template, arguments);
    }

    private String argument(Value value) {
        String wikitext = wikitext(value);
        boolean block = BLOCK_START.matcher(wikitext).lookingAt();
        return block || value instanceof Value.Items ? "\n" + wikitext : wikitext;
    }

    private String wikitext(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(this::line).collect(Collectors.joining("\n"));
        }
        if (value instanceof Value.People people) {
            return people.values().stream().map(this::inline).collect(Collectors.joining("; "));
        }
        return value instanceof Value.Text text && isWikitext(text) ? text.text() : inline(value);
    }

    /** An entry of a list, which ends with its line. */
    private String line(Value value) {
        return value instanceof Value.ReviewEntry entry ? reviewEntry(entry) : "* " + inline(value);
    }

    private String inline(Value value) {
        if (value instanceof Value.Text text) {
            return isWikitext(text) ? text.text().replaceAll("\\s*\\n\\s*", " ") : PlainText.encode(text.text());
        }
        if (value instanceof Value.Day day) {
            return dateFormat.format(day.date());
        }
        if (value instanceof Value.Person person) {
            String name = inline(person.name());
            return person.email()
                    .map(email -> name + " <" + inline(email) + ">")
                    .orElse(name);
        }
        if (value instanceof Value.Link link) {
            String url = url(link.url().text());
            return link.title()
                    .map(title -> "[" + url + " " + inline(title) + "]")
                    .orElse(url);
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
        String signature = Stream.of(entry.by().map(this::inline), entry.date().map(dateFormat::format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return switch (entry.verdict()) {
                    case COMMENT -> "{{Comment|" + signed(signature) + ":}} ";
                    case VOTE -> "{{Vote|" + signed(signature) + "}} ";
                    case VOTE_NO -> "{{VoteNo|" + signed(signature) + "}} ";
                }
                + wikitext(entry.text());
    }

    private static String signed(String signature) {
        return signature.isEmpty() ? SIGNATURE : signature;
    }

    private static boolean isWikitext(Value.Text text) {
        return text.mediaType().equals(WIKITEXT);
    }

    /** The address with what would end it on a wiki as the octets that it stands for. */
    private static String url(String url) {
        return ENDS_ADDRESS
                .matcher(url)
                .replaceAll(match -> Matcher.quoteReplacement(URLEncoder.encode(match.group(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("~", "%7E")));
    }
}
