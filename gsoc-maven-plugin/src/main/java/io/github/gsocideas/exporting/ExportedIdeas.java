package io.github.gsocideas.exporting;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.report.JsonText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.RuleName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ideas of a project and the people in them, as files of JSON and CSV. A check keeps no record of what it has proven, so
 * that ten thousand ideas need no memory; so the files are read once more.
 *
 * @param schema what the ideas are
 * @param ideas in the page's order
 * @param mentors the people in them, by name
 */
public record ExportedIdeas(IdeaSchema schema, List<ExportedIdea> ideas, List<Mentor> mentors) {

    /** The ideas as JSON. */
    public static final String IDEAS_JSON = "ideas.json";

    /** The ideas as a table. */
    public static final String IDEAS_CSV = "ideas.csv";

    /** The people as JSON. */
    public static final String MENTORS_JSON = "mentors.json";

    /** The people as a table. */
    public static final String MENTORS_CSV = "mentors.csv";

    /** Keeps copies. */
    public ExportedIdeas {
        ideas = List.copyOf(ideas);
        mentors = List.copyOf(mentors);
    }

    /**
     * Reads ideas in which a check has found no error. A field that is missing, or only holds the place of what is to come, is left
     * out, as on the wiki.
     *
     * @param findings what the check has found
     * @throws IOException when the directory can't be read
     */
    public static ExportedIdeas read(CheckRequest request, IdeaSchema schema, List<Finding> findings)
            throws IOException {
        Map<String, List<Finding>> missing =
                findings.stream().filter(RuleName::isMissing).collect(Collectors.groupingBy(Finding::file));
        IdeasDirectory directory = IdeasDirectory.list(request.files());
        List<ExportedIdea> ideas = new ArrayList<>();
        for (String path : directory.paths()) {
            List<Finding> ofFile = missing.getOrDefault(directory.file(path), List.of());
            List<IdeaDocument> documents = directory.read(path, new Sights()).documents(schema);
            for (int i = 0; i < documents.size(); i++) {
                int index = i;
                List<Finding> own = ofFile.stream()
                        .filter(finding -> index(finding, documents) == index)
                        .toList();
                ideas.add(ExportedIdea.of(documents.get(i), schema, own));
            }
        }
        return new ExportedIdeas(schema, ideas, Mentors.of(ideas));
    }

    /** Which idea of a file a finding is about: the last that begins before it, or at it. */
    private static int index(Finding finding, List<IdeaDocument> documents) {
        long begun = documents.stream()
                .filter(document -> ExportedIdea.start(document).compareTo(finding.position()) <= 0)
                .count();
        return (int) Math.max(0, begun - 1);
    }

    /** What is written, by the file's name. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(IDEAS_JSON, utf8(JsonText.render(ideasAsJson())));
        files.put(IDEAS_CSV, utf8(ideasAsCsv()));
        files.put(MENTORS_JSON, utf8(JsonText.render(mentorsAsJson())));
        files.put(MENTORS_CSV, utf8(mentorsAsCsv()));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ArrayNode ideasAsJson() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (ExportedIdea idea : ideas) {
            ObjectNode object = place(all.addObject(), idea);
            object.put("contentMediaType", idea.idea().document().markup());
            ObjectNode fields = object.putObject("fields");
            idea.idea()
                    .values()
                    .keySet()
                    .forEach(field -> idea.idea()
                            .document()
                            .value(field.name())
                            .ifPresent(value -> fields.set(field.name(), value.toJson())));
        }
        return all;
    }

    private ArrayNode mentorsAsJson() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Mentor mentor : mentors) {
            ObjectNode object = all.addObject().put("name", mentor.name());
            ArrayNode emails = object.putArray("emails");
            mentor.emails().forEach(emails::add);
            ArrayNode named = object.putArray("ideas");
            mentor.ideas().forEach(idea -> place(named.addObject(), idea).put("title", idea.title()));
        }
        return all;
    }

    private static ObjectNode place(ObjectNode object, ExportedIdea idea) {
        return object.put("file", idea.file()).put("line", idea.line());
    }

    private String ideasAsCsv() {
        List<Field> fields = schema.fields();
        Csv csv = new Csv();
        csv.row(Stream.concat(Stream.of("file", "line"), fields.stream().map(Field::name))
                .toList());
        for (ExportedIdea idea : ideas) {
            List<String> row = new ArrayList<>(List.of(idea.file(), Integer.toString(idea.line())));
            fields.forEach(field -> row.add(idea.cell(field)));
            csv.row(row);
        }
        return csv.toString();
    }

    private String mentorsAsCsv() {
        Csv csv = new Csv().row(List.of("name", "emails", "number of ideas", "ideas"));
        for (Mentor mentor : mentors) {
            csv.row(List.of(
                    mentor.name(),
                    String.join("\n", mentor.emails()),
                    Integer.toString(mentor.ideas().size()),
                    String.join(
                            "\n",
                            mentor.ideas().stream().map(ExportedIdea::title).toList())));
        }
        return csv.toString();
    }
}
