package io.github.gsocideas.importing;

import io.github.gsocideas.authoring.IdeaFileName;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The calls of a page one by one, each as the file that an import of the page would make of it. */
public final class CalledIdeas {

    private final ImportSettings settings;
    private final IdeaSchema schema;
    private final TemplateCalls calls;
    private final PageLayout layout;
    private final List<ImportedRecord> records;

    private CalledIdeas(ImportSettings settings, IdeaSchema schema, TemplateCalls calls) {
        this.settings = settings;
        this.schema = schema;
        this.calls = calls;
        this.layout = PageLayout.of(calls, false);
        RecordReader reader =
                new RecordReader(schema, new FieldReader(schema, settings.extensionTags(), settings.dateOrder()));
        this.records = calls.calls().stream()
                .map(call -> reader.read(calls.page(), calls.wikitext(), call.node()))
                .toList();
    }

    /**
     * An idea that becomes a file.
     *
     * @param title its title, as it is shown
     * @param extension what the file's name ends with, the dot included
     * @param content the file
     * @param remarks what somebody should look at
     */
    public record CalledIdea(String title, String extension, String content, List<String> remarks) {

        /** Keeps a copy. */
        public CalledIdea {
            remarks = List.copyOf(remarks);
        }

        /**
         * A name for the file.
         *
         * @param taken names without extension that are there
         */
        public String fileName(Set<String> taken) {
            return IdeaFileName.derive(title, taken) + extension;
        }
    }

    /**
     * The calls of a page that has at least one.
     *
     * @param text the page
     * @param template the names by which the wiki calls the schema's template
     */
    public static CalledIdeas of(
            ImportSettings settings, IdeaSchema schema, String title, String text, TemplateName template) {
        SourcePage page = new SourcePage(title, SourceText.ofText(title, text), 1);
        return new CalledIdeas(settings, schema, TemplateCalls.find(page, template, settings.extensionTags()));
    }

    /**
     * An idea as a file.
     *
     * @param number which call of the page it is, from 1
     * @throws ImportFailure when the schema can't be used
     */
    public CalledIdea idea(int number) throws ImportFailure {
        ImportedRecord record = records.get(number - 1);
        RecordFile file =
                settings.format() == IdeaFormat.YAML || !schema.ideaHeadings().isEmpty()
                        ? RecordFile.yaml(record)
                        : MarkdownWriting.of(settings, schema).write(record);
        return new CalledIdea(
                HeadingTitle.shown(record.title()),
                file.format().extension(),
                file.text(),
                Stream.concat(
                                record.doubts().stream(),
                                record.leftovers().stream().map(Leftover::finding))
                        .map(finding -> finding.message() + (finding.hint().isEmpty() ? "" : "; " + finding.hint()))
                        .toList());
    }

    /** The title of each call, as it is written. */
    public List<String> titles() {
        return records.stream().map(ImportedRecord::title).toList();
    }

    /** Whether two calls stand below the same headings. */
    public boolean areInOneSection(int one, int other) {
        return starts(one).equals(starts(other));
    }

    private List<Integer> starts(int number) {
        return calls.calls().get(number - 1).above().stream()
                .map(WikitextNode::start)
                .toList();
    }

    /** The directory that the headings above a call become; empty for the ideas directory itself. */
    public String directory(int number) {
        return new DirectoryNames()
                .path(layout.directories(calls.calls().get(number - 1)).stream()
                        .map(heading -> HeadingWords.of(calls.wikitext(), heading))
                        .toList());
    }
}
