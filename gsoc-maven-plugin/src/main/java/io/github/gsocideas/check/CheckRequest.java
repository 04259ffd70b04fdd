package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import java.util.Set;

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

    /** With all ideas on one page. */
    public CheckRequest(
            IdeaFiles files,
            SchemaParameter schema,
            MissingFields missingFields,
            Set<String> extensionTags,
            Set<String> templates,
            LinkBase linkBase,
            DateFormat dateFormat) {
        this(files, schema, missingFields, extensionTags, templates, linkBase, dateFormat, PageDivision.ONE);
    }
}
