package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 with its core schema: {@code yes} is a text, and so is a date. */
public final class YamlFormat implements DocumentFormat {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** What the parser complains of where a line at the margin begins no field, be it there or below. */
    private static final Pattern SLIPPED = Pattern.compile(
            "could not find expected ':'|mapping values are not allowed|expected <block end>, but (?:found|got) '?<?(?:scalar|block mapping start)");

    @Override
    public Optional<Node> read(TreeBuilder nodes) throws UnreadableException {
        return read(nodes, YamlComposer::document);
    }

    @Override
    public List<Node> readAll(TreeBuilder nodes) throws UnreadableException {
        return read(nodes, YamlComposer::documents);
    }

    /** Something that is composed of a text. */
    @FunctionalInterface
    private interface Composition<T> {
        T of(YamlComposer composer) throws UnreadableException;
    }

    private static <T> T read(TreeBuilder nodes, Composition<T> composition) throws UnreadableException {
        SourceText source = nodes.source();
        try {
            YamlEvents events = new YamlEvents(
                    new Parse(SETTINGS).parseString(source.text()).iterator(), source);
            return composition.of(new YamlComposer(events, nodes));
        } catch (MarkedYamlEngineException e) {
            Position position = place(e).map(YamlComposer::position).orElse(Position.START);
            Optional<YamlSlip> slip = YamlSlip.at(source, position, e.getProblem())
                    .or(() -> SLIPPED.matcher(e.getProblem()).find()
                            ? YamlSlip.find(source, position.line())
                            : Optional.empty());
            if (slip.isPresent()) {
                throw new UnreadableException(source.error(
                        "syntax",
                        slip.get().region(),
                        "not YAML: " + slip.get().message(),
                        slip.get().hint()));
            }
            String problem = isOpen(e) ? "<stream end>" : oneLine(e.getProblem());
            String before = position.line() == 1 ? "" : source.line(position.line() - 1);
            throw new UnreadableException(source.error(
                    "syntax",
                    source.restOfLine(position),
                    "not YAML: " + YamlComplaint.inWords(problem, source.line(position.line()), before),
                    YamlHints.on(problem, source.line(position.line()), before)));
        } catch (YamlEngineException e) {
            throw new UnreadableException(source.error(
                    "syntax",
                    Position.START,
                    "not YAML: " + oneLine(e.getMessage()),
                    YamlHints.on(e.getMessage(), "", "")));
        }
    }

    /** Where something is not closed, the parser's complaint is at the end of the file, and its context at the opening. */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        boolean unclosed =
                e.getProblem().contains("end of stream") || e.getProblem().contains("<stream end>") || isOpen(e);
        // A line that a colon was looked for in is the context, and the complaint comes a line or more later.
        boolean isKey = e.getProblem().contains("could not find expected ':'");
        return (unclosed || isKey) && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    /** Whether a bracket or brace isn't closed in its line, and the parser has gone on to another. */
    private static boolean isOpen(MarkedYamlEngineException e) {
        return e.getProblem().contains("expected ',' or ")
                && e.getContextMark()
                        .filter(context -> e.getProblemMark()
                                .filter(problem -> problem.getLine() > context.getLine())
                                .isPresent())
                        .isPresent();
    }

    /** The complaint without the parser's own advice, which calls every character an indentation. */
    private static String oneLine(String complaint) {
        return complaint
                .replaceAll("\\. \\(Do not use .*", "")
                .replaceAll("but got ([^'\\v]+)$", "but got '$1'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
