package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the ideas of a page: its calls where it has some, else its headings with what is below them. */
final class PageReader {

    private final IdeaSchema schema;
    private final Optional<Integer> ideaLevel;
    private final RecordReader records;
    private final SectionReader sections;

    PageReader(IdeaSchema schema, ImportSettings settings) {
        FieldReader fields = new FieldReader(schema, settings.extensionTags(), settings.dateOrder());
        this.schema = schema;
        this.ideaLevel = settings.ideaLevel();
        this.records = new RecordReader(schema, fields);
        this.sections = new SectionReader(schema, fields);
    }

    /**
     * Reads a page.
     *
     * @return empty where there is no idea on it
     * @throws ImportFailure when it is in doubt which of its headings are ideas
     */
    Optional<ReadPage> read(TemplateCalls calls) throws ImportFailure {
        if (!calls.calls().isEmpty()) {
            return Optional.of(calls(calls));
        }
        HeadedIdeas ideas = HeadedIdeas.find(calls.page(), calls.wikitext(), schema, ideaLevel(calls.page()));
        return ideas.ideas().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadPage(
                        ideas,
                        ideas.ideas().stream()
                                .map(idea -> sections.read(calls.page(), idea))
                                .toList(),
                        false,
                        Stream.concat(ideas.doubts().stream(), calls.page().remarks().stream())
                                .toList(),
                        List.of()));
    }

    /** The level that is said, or that the schema has for Markdown, if there is but one. */
    private Optional<Integer> ideaLevel(SourcePage page) {
        boolean isSaidBySchema = schema.ideaHeadings().size() == 1
                && MarkdownPage.isMarkdown(page.source().file());
        return ideaLevel.or(
                () -> isSaidBySchema ? Optional.of(schema.ideaHeadings().get(0)) : Optional.empty());
    }

    private ReadPage calls(TemplateCalls calls) {
        SourcePage page = calls.page();
        List<ImportedRecord> read = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        for (TemplateCalls.Found call : calls.calls()) {
            ImportedRecord record = records.read(page, calls.wikitext(), call.node());
            read.add(record);
            if (record.values().isEmpty()) {
                leftovers.add(new Leftover(
                        page.warning(
                                "parameter",
                                call.start(),
                                "this call gives no parameter that the schema knows, and so becomes no idea",
                                "delete it on the page, or give the template's parameters"),
                        calls.wikitext().text(call.node())));
            }
        }
        List<Finding> nested = calls.nested().stream()
                .map(at -> page.warning(
                        "page",
                        at,
                        "this call of the template stands within another call or a link, and so is text",
                        "take it out of there if it is an idea"))
                .toList();
        return new ReadPage(calls, read, true, nested, leftovers);
    }
}
