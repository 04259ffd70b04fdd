package io.github.gsocideas.importing;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.disk.ScratchDirectory;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code generate} makes of a project's ideas, as drafts. */
final class GeneratedPages {

    private GeneratedPages() {}

    /** The page of a project. */
    static String of(Path project, String schema) throws Exception {
        return of(project, schema, PageDivision.ONE).get(PageDivision.WHOLE);
    }

    /** The pages of a project, by the directory that each is of. */
    static SortedMap<String, String> of(Path project, String schema, PageDivision division) throws Exception {
        return of(project, new SchemaParameter(schema, project, project), Set.of(), division);
    }

    /** The pages that come of the files of an import, by the directory that each is of. */
    static SortedMap<String, String> of(ImportedPages imported, Importing importing, PageDivision division)
            throws Exception {
        SortedMap<String, byte[]> files = new TreeMap<>();
        imported.files().forEach((path, content) -> files.put("ideas/" + path, content));
        try (ScratchDirectory scratch = ScratchDirectory.create()) {
            scratch.write(files);
            return of(
                    scratch.path(),
                    new SchemaParameter(importing.schema(), importing.project(), importing.project()),
                    importing.templates(),
                    division);
        }
    }

    private static SortedMap<String, String> of(
            Path base, SchemaParameter schema, Set<String> templates, PageDivision division) throws Exception {
        Map<String, String> pages = check(base, schema, templates, division).pages().stream()
                .collect(Collectors.toMap(CheckedPage::directory, CheckedPage::text));
        return new TreeMap<>(pages);
    }

    /** A project's ideas, checked. */
    static CheckedIdeas check(Path base, SchemaParameter schema, Set<String> templates, PageDivision division)
            throws Exception {
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(
                        base.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"),
                        List.of(),
                        base,
                        base),
                schema,
                MissingFields.WARN,
                Wikitext.EXTENSION_TAGS,
                templates,
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                division));
    }
}
