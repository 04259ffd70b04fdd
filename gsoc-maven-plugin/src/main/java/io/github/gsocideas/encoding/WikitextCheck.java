package io.github.gsocideas.encoding;

import io.github.gsocideas.document.ScalarSource;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Contained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the values that can't be written into a template call, and what authors may not expect of those that can. */
public final class WikitextCheck {

    private static final Set<String> WRITABLE = Set.of(Value.Text.WIKITEXT, Value.Text.MARKDOWN, Value.Text.PLAIN_TEXT);

    /** What a list's entry can't hold, since the entry ends with its line. */
    private static final Pattern BLOCKS = Pattern.compile("\\n[ \\t]*(?:\\n|[*#:;=]|\\{\\||----)");

    /** How many remarks on one text are worth reading. */
    private static final int MOST_REMARKS = 20;

    private final Idea idea;
    private final WikitextSanitizer containment;
    private final MarkdownEncoder markdown;
    private final List<Finding> findings = new ArrayList<>();

    private WikitextCheck(Idea idea, WikitextSanitizer containment, LinkBase linkBase) {
        this.idea = idea;
        this.containment = containment;
        this.markdown = new MarkdownEncoder(containment.extensionTags(), linkBase);
    }

    /** What is found in the fields of an idea that is nowhere on the web. */
    static List<Finding> of(Idea idea, WikitextSanitizer containment) {
        return of(idea, containment, LinkBase.NONE);
    }

    /** What is found in the fields of an idea that the wiki is shown. */
    public static List<Finding> of(Idea idea, WikitextSanitizer containment, LinkBase linkBase) {
        WikitextCheck check = new WikitextCheck(idea, containment, linkBase);
        idea.values().forEach((field, value) -> {
            if (field.parameter().isPresent()) {
                check.value(field, value);
            }
        });
        return List.copyOf(check.findings);
    }

    private void value(Field field, Value value) {
        if (value instanceof Value.Text text) {
            text(field, text, text.text(), containment::contain);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> entry(field, item));
        } else if (value instanceof Value.People people) {
            people.values().forEach(person -> entry(field, person));
        } else if (value instanceof Value.ReviewEntry entry) {
            if (entry.by().isEmpty() && entry.date().isEmpty()) {
                warn(
                        "wikitext",
                        field,
                        entry.position(),
                        "the entry is signed by whoever saves the page, and an import leaves " + IdeaEncoder.SIGNATURE
                                + " as it is",
                        "write by and date");
            }
            text(field, entry.text(), entry.text().text(), containment::contain);
        } else if (value instanceof Value.Unknown unknown) {
            add(
                    Keyword.KIND.name(),
                    field,
                    unknown,
                    "field '" + field.name() + "' holds an " + unknown.type() + " that the wiki can't be shown",
                    "let the schema say what it is, by " + Keyword.KIND);
        }
    }

    private void entry(Field field, Value value) {
        if (!(value instanceof Value.Text text)) {
            value(field, value);
        } else if (text.isMarkdown() ? !markdown.isLine(idea, text) : isSeveralLines(text.text())) {
            add(
                    "wikitext",
                    field,
                    text,
                    "an entry of the list '" + field.name() + "' is more than one paragraph",
                    "make an entry of each paragraph, or one text of the list");
        } else if (text.isMarkdown()) {
            markdown(field, text, true);
        } else {
            text(field, text, IdeaEncoder.oneLine(text.text()), containment::containInline);
        }
    }

    private boolean isSeveralLines(String entry) {
        return BLOCKS.matcher(entry).find()
                || (entry.indexOf('\n') >= 0
                        && containment.parse(entry).allNodes().stream()
                                .filter(WikitextNode.ExtensionTag.class::isInstance)
                                .anyMatch(tag ->
                                        entry.substring(tag.start(), tag.end()).indexOf('\n') >= 0));
    }

    private void text(Field field, Value.Text text, String written, Function<String, Contained> contain) {
        if (text.isMarkdown()) {
            markdown(field, text, false);
        } else if (!WRITABLE.contains(text.mediaType())) {
            add(
                    "contentMediaType",
                    field,
                    text,
                    "field '" + field.name() + "' is in " + text.mediaType() + ", which can't be made wikitext",
                    "the schema may say text/x-wiki, text/markdown or text/plain");
        } else if (text.mediaType().equals(Value.Text.WIKITEXT)) {
            remarks(field, text, written, contain.apply(written).remarks());
        }
    }

    private void markdown(Field field, Value.Text text, boolean inline) {
        Optional<Remark> obstacle = markdown.obstacle(idea, text);
        if (obstacle.isPresent()) {
            Position position = idea.places(text, text.text()).at(obstacle.get().at());
            String message = "field '" + field.name() + "': " + obstacle.get().what();
            String hint = obstacle.get().remedy();
            findings.add(new Finding(Severity.ERROR, "markdown", idea.file(), position, field.name(), message, hint));
        } else {
            remarks(
                    field,
                    text,
                    text.text(),
                    markdown.encode(idea, text, inline).remarks());
        }
    }

    private void remarks(Field field, Value.Text text, String written, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        String rule = text.isMarkdown() ? "markdown" : "wikitext";
        ScalarSource places = idea.places(text, written);
        for (Remark remark : remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()))) {
            warn(rule, field, places.at(remark.at()), remark.what(), remark.remedy());
        }
        if (remarks.size() > MOST_REMARKS) {
            String more = (remarks.size() - MOST_REMARKS) + " more like these are not named here";
            warn(rule, field, places.at(remarks.get(MOST_REMARKS).at()), more, "");
        }
    }

    private void warn(String rule, Field field, Position position, String what, String remedy) {
        String message = "field '" + field.name() + "': " + what;
        findings.add(new Finding(Severity.WARNING, rule, idea.file(), position, field.name(), message, remedy));
    }

    private void add(String rule, Field field, Value value, String message, String hint) {
        findings.add(new Finding(Severity.ERROR, rule, idea.file(), value.position(), field.name(), message, hint));
    }
}
