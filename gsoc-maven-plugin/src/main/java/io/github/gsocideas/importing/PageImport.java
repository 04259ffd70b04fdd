package io.github.gsocideas.importing;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Imports pages: finds what is to be written where, what is left, and what differs on the way back. Writes nothing. */
public final class PageImport {

    /** The file of the page's frame. */
    private static final String FRAME = "page.wiki";

    private final ImportSettings settings;
    private final IdeaSchema schema;
    private final GivenPages given;
    private final List<String> passedOver;
    private final List<Finding> doubts = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> left = new TreeMap<>();

    private PageImport(ImportSettings settings, IdeaSchema schema, GivenPages given) {
        this.settings = settings;
        this.schema = schema;
        this.given = given;
        this.passedOver = new ArrayList<>(given.passedOver());
    }

    /**
     * Imports pages.
     *
     * @param schema what an idea is, and the template of which it is a call
     * @throws ImportFailure when there is no call on any page, or the disk doesn't let it be told what is there
     */
    public static ImportedPages run(ImportSettings settings, IdeaSchema schema, GivenPages given) throws ImportFailure {
        return new PageImport(settings, schema, given).run();
    }

    private ImportedPages run() throws ImportFailure {
        String template = schema.template()
                .orElseThrow(() -> new ImportFailure("the schema "
                        + settings.schema().value() + " names no template, and so no call is known for an idea: say "
                        + Keyword.TEMPLATE + " in it"));
        TemplateName name = TemplateName.of(template, settings.templateAliases());
        List<TemplateCalls> all = given.pages().stream()
                .map(page -> TemplateCalls.find(page, name, settings.extensionTags()))
                .toList();
        List<ReadPage> read = read(all);
        if (read.isEmpty()) {
            throw new ImportFailure(
                    new NothingFound(schema, template, settings.templateAliases(), given, all).message());
        }
        List<PlannedPage> pages = plan(read);
        pages.forEach(this::tell);
        if (pages.stream()
                .flatMap(page -> page.ideas().stream())
                .allMatch(idea -> idea.read().values().isEmpty())) {
            throw new ImportFailure("no call of the template '" + template + "' gives a parameter that the schema has: "
                    + String.join(", ", parameters()) + "; name another schema with -Dgsoc.schema");
        }
        SortedMap<String, byte[]> planned = write(pages);
        RoundTrip way = RoundTrip.go(settings, pages, planned);
        leaveThoseThere(pages, planned);
        return new ImportedPages(pages, files, left, doubts, leftovers, way, passedOver);
    }

    private List<String> parameters() {
        return schema.fields().stream()
                .flatMap(field -> field.parameter().stream())
                .toList();
    }

    private List<ReadPage> read(List<TemplateCalls> all) throws ImportFailure {
        PageReader reader = new PageReader(schema, settings);
        List<ReadPage> pages = new ArrayList<>();
        for (TemplateCalls each : all) {
            reader.read(each)
                    .ifPresentOrElse(
                            pages::add,
                            () -> passedOver.add("'" + each.page().title() + "' has no call of the template"
                                    + ", nor a heading with the name of a field below it"));
        }
        return pages;
    }

    private Function<ImportedRecord, RecordFile> writing() throws ImportFailure {
        return switch (settings.format()) {
            case YAML -> RecordFile::yaml;
            case MARKDOWN -> MarkdownWriting.of(settings, schema)::write;
        };
    }

    /** One page is the page itself. Of several, that is the one of which all others are subpages. */
    private List<PlannedPage> plan(List<ReadPage> read) throws ImportFailure {
        Optional<String> root = read.stream()
                .map(each -> each.page().title())
                .filter(title -> read.stream().allMatch(each -> (each.page().title() + "/").startsWith(title + "/")))
                .findFirst();
        Function<ImportedRecord, RecordFile> writing = writing();
        DirectoryNames names = new DirectoryNames();
        List<PlannedPage> pages = new ArrayList<>();
        for (ReadPage each : read) {
            String title = each.page().title();
            boolean isWhole = read.size() == 1 || root.equals(Optional.of(title));
            String own = root.map(above -> title.substring(Math.min(title.length(), above.length() + 1)))
                    .orElse(title);
            String directory = isWhole ? PageDivision.WHOLE : names.path(List.of(own.replace("/", "-")));
            pages.add(PlannedPage.plan(each, writing, directory, isWhole && read.size() > 1, names));
        }
        return pages;
    }

    /** Collects what somebody should know of a page. */
    private void tell(PlannedPage page) {
        SourcePage source = page.source().page();
        page.source().records().forEach(record -> {
            doubts.addAll(record.doubts());
            leftovers.addAll(record.leftovers());
        });
        doubts.addAll(page.source().doubts());
        leftovers.addAll(page.source().leftovers());
        leftovers.addAll(page.shortened());
        page.moved()
                .forEach(moved -> doubts.add(source.warning(
                        "page",
                        moved.at(),
                        "a text between ideas has no place there; it comes before all ideas, in " + FRAME,
                        "move it to where it belongs")));
        if (!page.directory().equals(PageDivision.WHOLE) && !page.frame().isEmpty()) {
            leftovers.add(new Leftover(
                    source.warning(
                            "page",
                            0,
                            "what is around the ideas of '" + source.title() + "' has no place, since a subpage has no "
                                    + FRAME,
                            "write it into the " + FRAME + " of the page itself"),
                    page.frame().strip()));
        }
    }

    /** The content of all files, by path in the ideas directory. */
    private SortedMap<String, byte[]> write(List<PlannedPage> pages) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (PlannedPage page : pages) {
            page.ideas().stream()
                    .filter(idea -> !idea.read().values().isEmpty())
                    .forEach(idea -> all.put(idea.path(), utf8(idea.file().text())));
            if (page.directory().equals(PageDivision.WHOLE) && !page.frame().isEmpty()) {
                all.put(FRAME, utf8(page.frame()));
            }
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves out what is in the ideas directory already. */
    private void leaveThoseThere(List<PlannedPage> pages, SortedMap<String, byte[]> all) throws ImportFailure {
        ExistingIdeas existing =
                ExistingIdeas.read(settings.files(), schema, new WikitextAsMarkdown(settings.extensionTags()));
        NewFiles directory =
                new NewFiles(settings.files().directory(), settings.files().projectDirectory());
        Map<String, ImportedRecord> records = pages.stream()
                .flatMap(page -> page.ideas().stream())
                .collect(Collectors.toMap(PlannedPage.Idea::path, PlannedPage.Idea::read));
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            String path = file.getKey();
            Optional<String> there = namesake(directory, path)
                    .filter(path::equals)
                    .map(same -> "it is there already")
                    .or(() -> Optional.ofNullable(records.get(path)).flatMap(existing::same));
            if (there.isEmpty()) {
                there = namesake(directory, path).map(same -> same + " has its name");
            }
            if (there.isPresent()) {
                left.put(path, there.get());
            } else {
                files.put(path, file.getValue());
            }
        }
    }

    private Optional<String> namesake(NewFiles directory, String path) throws ImportFailure {
        try {
            return directory.namesake(path);
        } catch (IOException e) {
            throw new ImportFailure(
                    DiskFailure.ofIdeasDirectory(settings.files().directory(), e), e);
        }
    }
}
