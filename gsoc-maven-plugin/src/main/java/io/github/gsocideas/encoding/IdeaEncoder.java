package io.github.gsocideas.encoding;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes ideas as calls of the schema's wiki template, each value once. Immutable, and safe for use by several threads. */
public final class IdeaEncoder {

    private final String template;
    private final CommonTemplates common;
    private final DateTimeFormatter dateFormat;
    private final WikitextSanitizer sanitizer;
    private final LinkBase linkBase;

    /** An encoder of ideas that are nowhere on the web. */
    public IdeaEncoder(IdeaSchema schema, DateTimeFormatter dateFormat, WikitextSanitizer sanitizer) {
        this(schema, dateFormat, sanitizer, LinkBase.NONE);
    }

    /**
     * An encoder.
     *
     * @param schema says the template; its {@code x-template} must be there
     * @param dateFormat how the wiki writes a day
     * @param sanitizer keeps authors' wikitext within its argument
     * @param linkBase where the idea files are on the web
     */
    public IdeaEncoder(
            IdeaSchema schema, DateTimeFormatter dateFormat, WikitextSanitizer sanitizer, LinkBase linkBase) {
        this.template = schema.template().orElseThrow();
        this.common = schema.commonTemplates();
        this.dateFormat = dateFormat;
        this.sanitizer = sanitizer;
        this.linkBase = linkBase;
    }

    /** The call that an idea becomes: its fields that have a parameter, in the schema's order. */
    public EncodedIdea encode(Idea idea) {
        List<TemplateCall.Argument> arguments = new ArrayList<>();
        Map<Value.Text, MarkdownText> markdown = new HashMap<>();
        Map<Value.Text, String> wikitexts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        AtomicInteger calls = new AtomicInteger();
        idea.values()
                .forEach((field, value) -> field.parameter().ifPresent(parameter -> {
                    TextEncoder texts = new TextEncoder(idea, field, sanitizer, linkBase, told);
                    FieldEncoder encoder = new FieldEncoder(idea, field, texts, dateFormat, common);
                    encoder.argument(value)
                            .ifPresent(argument -> arguments.add(new TemplateCall.Argument(parameter, argument)));
                    markdown.putAll(encoder.markdown());
                    wikitexts.putAll(encoder.wikitexts());
                    findings.addAll(encoder.findings());
                    int before = calls.getAndAdd(encoder.calls());
                    // A field that calls too much by itself is told at the call.
                    if (before <= EncodedIdea.MOST_CALLS
                            && encoder.calls() <= EncodedIdea.MOST_CALLS
                            && calls.get() > EncodedIdea.MOST_CALLS) {
                        findings.add(tooManyCalls(idea, field, value));
                    }
                }));
        return new EncodedIdea(idea, new TemplateCall(template, arguments), markdown, wikitexts, calls.get(), findings);
    }

    private static Finding tooManyCalls(Idea idea, Field field, Value value) {
        return Finding.error(
                "wikitext",
                idea.file(),
                value.region(),
                RecordLocation.of(field.name()),
                "with field '" + field.name() + "' the idea calls more than " + EncodedIdea.MOST_CALLS
                        + " templates and functions, and a wiki would leave out what is behind them",
                "delete some of them, or write what they stand for");
    }
}
