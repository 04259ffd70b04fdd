package io.github.gsocideas.importing;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a page is imported.
 *
 * @param files which files are ideas
 * @param schema the schema that is asked for
 * @param templateAliases other names by which pages call the schema's template
 * @param dateOrder in which order dates in numbers are, if that is known
 * @param ideaLevel the level of ideas' headings on a page without calls, if that is known
 * @param extensionTags the wiki's extension tags, in lower case
 * @param templates what values may call on the wiki beside what the schema lets them
 * @param dateFormat how the wiki writes a day
 * @param format what idea files are written in
 */
public record ImportSettings(
        IdeaFiles files,
        SchemaParameter schema,
        List<String> templateAliases,
        Optional<DateOrder> dateOrder,
        Optional<Integer> ideaLevel,
        Set<String> extensionTags,
        Set<String> templates,
        DateFormat dateFormat,
        IdeaFormat format) {

    /** Keeps copies. */
    public ImportSettings {
        templateAliases = List.copyOf(templateAliases);
        extensionTags = Set.copyOf(extensionTags);
        templates = Set.copyOf(templates);
    }

    /** The same, with still more names by which pages call the template. */
    public ImportSettings withTemplateAliases(Collection<String> more) {
        return new ImportSettings(
                files,
                schema,
                Stream.concat(templateAliases.stream(), more.stream())
                        .distinct()
                        .toList(),
                dateOrder,
                ideaLevel,
                extensionTags,
                templates,
                dateFormat,
                format);
    }
}
