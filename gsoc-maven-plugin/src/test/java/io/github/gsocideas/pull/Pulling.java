package io.github.gsocideas.pull;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wiki's values pulled into a file.
 *
 * @param schema what an idea is
 */
record Pulling(IdeaSchema schema) {

    /** By the schema of ideas for a wiki's list. */
    static Pulling gsocProject() {
        return new Pulling(IdeaSchema.gsocProject());
    }

    CheckRequest request() {
        Path base = Path.of("").toAbsolutePath();
        return new CheckRequest(
                new IdeaFiles(base.resolve("ideas"), List.of("**/*"), List.of(), base, base),
                new SchemaParameter("gsoc-project", base, base),
                MissingFields.WARN,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    /** What the wiki has for each parameter of an idea, as long as nobody has changed it. */
    Map<String, String> values(String file, String content, int number) throws Exception {
        return new IdeaReading(new IdeaCalls(request(), schema))
                .read(file, content)
                .values()
                .get(number - 1);
    }

    /** Whether a file is one idea that comes to just these values. */
    boolean isSame(String file, String content, Map<String, String> values) throws Exception {
        IdeaReading.Read read = new IdeaReading(new IdeaCalls(request(), schema)).read(file, content);
        return read.values().equals(List.of(values));
    }

    /**
     * Pulls the parameters of a call.
     *
     * @param call {@code {{Changed|Number=…|Parameter=its new value}}}
     */
    IdeaPull.Pulled pull(String file, String content, String call) throws Exception {
        Map<String, String> arguments = arguments(call);
        int number = Integer.parseInt(arguments.getOrDefault("Number", "1"));
        arguments.remove("Number");
        return pull(file, content, number, arguments);
    }

    IdeaPull.Pulled pull(String file, String content, int number, Map<String, String> changed) throws Exception {
        Map<String, String> now = values(file, content, number);
        List<IdeaPull.Wanted> wanted = new ArrayList<>();
        changed.forEach((parameter, value) -> {
            Optional<String> repo = Optional.ofNullable(now.get(parameter)).filter(each -> !each.isEmpty());
            wanted.add(new IdeaPull.Wanted(
                    parameter, repo, repo, Optional.of(value).filter(each -> !each.isEmpty())));
        });
        return IdeaPull.of(request(), schema).pull(file, content, number, wanted);
    }

    private static Map<String, String> arguments(String text) {
        Wikitext page = Wikitext.parseForeign(text, Wikitext.EXTENSION_TAGS);
        WikitextNode.Call call = page.nodes().stream()
                .filter(WikitextNode.Call.class::isInstance)
                .map(WikitextNode.Call.class::cast)
                .findFirst()
                .orElseThrow();
        Map<String, String> arguments = new LinkedHashMap<>();
        call.arguments()
                .forEach(argument -> arguments.put(
                        TemplateName.parameter(page, argument),
                        MediaWikiSpace.trim(text.substring(argument.valueStart(), argument.end()))));
        return arguments;
    }
}
