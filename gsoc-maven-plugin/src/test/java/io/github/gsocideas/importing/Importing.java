package io.github.gsocideas.importing;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Imports pages into a project, as the goal does.
 *
 * @param project the project's directory
 * @param order in which order dates in numbers are
 * @param aliases other names of the template
 * @param schema the schema that is asked for
 * @param ideaLevel the level of ideas' headings
 * @param format what the files are written in
 * @param templates what values may call on the wiki
 */
record Importing(
        Path project,
        Optional<DateOrder> order,
        List<String> aliases,
        String schema,
        Optional<Integer> ideaLevel,
        IdeaFormat format,
        Set<String> templates) {

    static Importing into(Path project) {
        return new Importing(
                project, Optional.empty(), List.of(), "gsoc-project", Optional.empty(), IdeaFormat.YAML, Set.of());
    }

    Importing with(DateOrder dates) {
        return new Importing(project, Optional.of(dates), aliases, schema, ideaLevel, format, templates);
    }

    Importing withAliases(String... names) {
        return new Importing(project, order, List.of(names), schema, ideaLevel, format, templates);
    }

    Importing withSchema(String file) {
        return new Importing(project, order, aliases, file, ideaLevel, format, templates);
    }

    Importing withIdeaLevel(int level) {
        return new Importing(project, order, aliases, schema, Optional.of(level), format, templates);
    }

    Importing in(IdeaFormat other) {
        return new Importing(project, order, aliases, schema, ideaLevel, other, templates);
    }

    Importing withTemplates(String... names) {
        return new Importing(project, order, aliases, schema, ideaLevel, format, Set.of(names));
    }

    /** Imports a page of wikitext, of which nothing is written. */
    ImportedPages page(String text) throws Exception {
        return file("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    ImportedPages file(String name, byte[] content) throws Exception {
        return pages(GivenPages.of(name, content));
    }

    ImportedPages pages(GivenPages pages) throws Exception {
        SchemaParameter parameter = new SchemaParameter(schema, project, project);
        ImportSettings settings = new ImportSettings(
                new IdeaFiles(
                        project.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"),
                        List.of(),
                        project,
                        project),
                parameter,
                aliases,
                order,
                ideaLevel,
                Wikitext.EXTENSION_TAGS,
                templates,
                new DateFormat("MM/dd/yyyy"),
                format);
        return PageImport.run(settings, parameter.read().schema(), pages);
    }

    /** Writes what is imported. */
    void write(ImportedPages imported) throws IOException {
        new NewFiles(project.resolve("ideas"), project).write(imported.files());
    }

    /** The files' texts by path. */
    static SortedMap<String, String> files(ImportedPages imported) {
        SortedMap<String, String> files = new TreeMap<>();
        imported.files().forEach((path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
        return files;
    }
}
