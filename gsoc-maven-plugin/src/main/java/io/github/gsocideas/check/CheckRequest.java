package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which ideas are to be checked, and how: all that a check's outcome depends on but the files themselves.
 *
 * @param files which files are ideas
 * @param schema the schema that is asked for
 * @param missingFields what a missing field is
 * @param extensionTags the wiki's extension tags, in lower case
 * @param templates what values may call on the wiki beside what the schema lets them
 * @param linkBase where the idea files are on the web
 * @param dateFormat how the wiki writes a day
 * @param division which pages the ideas come to
 */
public record CheckRequest(
        IdeaFiles files,
        SchemaParameter schema,
        MissingFields missingFields,
        Set<String> extensionTags,
        Set<String> templates,
        LinkBase linkBase,
        DateFormat dateFormat,
        PageDivision division) {

    /** Keeps copies. */
    public CheckRequest {
        extensionTags = Set.copyOf(extensionTags);
        templates = Set.copyOf(templates);
    }

    /** All of it in words, the same for the same request in every build: what a check finds depends on these and on the disk. */
    public List<String> words() {
        return Stream.of(
                        Stream.of("ideas", files.directory().toString()),
                        Stream.of("includes"),
                        files.includes().stream(),
                        Stream.of("excludes"),
                        files.excludes().stream(),
                        Stream.of("project", files.projectDirectory().toString()),
                        Stream.of("base", files.baseDirectory().toString()),
                        Stream.of(
                                "schema",
                                schema.value(),
                                schema.basedir().toString(),
                                schema.projectDirectory().toString()),
                        Stream.of("missingFields", missingFields.toString()),
                        Stream.of("extensionTags"),
                        extensionTags.stream().sorted(),
                        Stream.of("templates"),
                        templates.stream().sorted(),
                        Stream.of(
                                "linkBase",
                                linkBase.address().map(URI::toString).orElse(""),
                                linkBase.directory()),
                        Stream.of("dateFormat", dateFormat.pattern()),
                        Stream.of(
                                "pages", division.divided().map(PageTitle::text).orElse("")))
                .flatMap(words -> words)
                .toList();
    }
}
