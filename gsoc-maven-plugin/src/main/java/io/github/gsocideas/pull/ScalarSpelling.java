package io.github.gsocideas.pull;

import io.github.gsocideas.importing.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A text as YAML or JSON spells it, and how another one could stand in its place: as it was written where that can say it, with
 * the lines that stay, else in the nearest way.
 *
 * @param spelt what stands in the file
 * @param before the text that this is
 * @param indent how many columns what it belongs to is indented by
 * @param isFlow whether it stands between brackets or braces, where there are no blocks
 */
record ScalarSpelling(String spelt, String before, int indent, boolean isFlow) {

    /** How far a block is indented by what it belongs to. */
    private static final int STEP = 2;

    /**
     * A text as JSON spells it.
     *
     * @param text any text
     */
    static String json(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    /** The ways to write another text, the best first; not each of them says it. */
    List<String> ways(String after) {
        return Stream.of(sameStyle(after), block(after), Optional.of(YamlScalar.quoted(after)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> sameStyle(String after) {
        return switch (spelt.isEmpty() ? ' ' : spelt.charAt(0)) {
            case '|' -> literal(after);
            case '>' -> folded(after);
            case '"' -> flow(after, "\"", words -> inner(YamlScalar.quoted(words)));
            case '\'' -> flow(after, "'", words -> words.replace("'", "''"));
            default -> YamlScalar.isTaken(after) ? Optional.empty() : flow(after, "", words -> words);
        };
    }

    private static String inner(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    /** The lines of a text; those at its end with nothing in them are none. */
    private static List<String> lines(String text) {
        return List.of(text.stripTrailing().split("\n", -1));
    }

    /** The lines below the sign that begins a block. */
    private List<String> content() {
        List<String> all = List.of(spelt.split("\n", -1));
        return all.subList(1, all.size());
    }

    private String header() {
        int end = spelt.indexOf('\n');
        return end < 0 ? spelt : spelt.substring(0, end);
    }

    /** The new lines with the blank ones that the text began with. */
    private List<String> below(String after) {
        List<String> lines = new ArrayList<>(
                lines(before).stream().takeWhile(String::isBlank).toList());
        lines.addAll(lines(after));
        return lines;
    }

    private Optional<String> literal(String after) {
        List<String> own = content();
        List<String> said = lines(before);
        if (own.size() != said.size()) {
            return Optional.empty();
        }
        Optional<String> margin = margin(own, said);
        return margin.map(columns -> {
            List<String> lines = new ArrayList<>();
            List<String> wanted = below(after);
            List<Optional<Integer>> origins = Changes.of(said, wanted).origins(wanted.size());
            for (int i = 0; i < wanted.size(); i++) {
                String line = wanted.get(i).isEmpty() ? "" : columns + wanted.get(i);
                lines.add(origins.get(i).map(own::get).orElse(line));
            }
            return header() + "\n" + String.join("\n", lines);
        });
    }

    /** What a block's lines are indented by, as far as that isn't part of the text. */
    private static Optional<String> margin(List<String> own, List<String> said) {
        for (int i = 0; i < own.size(); i++) {
            if (!said.get(i).isBlank() && own.get(i).endsWith(said.get(i))) {
                return Optional.of(own.get(i)
                        .substring(0, own.get(i).length() - said.get(i).length()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> folded(String after) {
        List<String> own = content();
        Optional<String> first = own.stream().filter(line -> !line.isBlank()).findFirst();
        if (first.isEmpty() || before.startsWith("\n")) {
            return Optional.empty();
        }
        String margin = first.get()
                .substring(0, first.get().length() - first.get().stripLeading().length());
        boolean isIndented = Stream.concat(
                        own.stream()
                                .filter(line -> !line.isBlank() && line.startsWith(margin))
                                .map(line -> line.substring(margin.length())),
                        lines(after).stream())
                .anyMatch(line -> line.startsWith(" ") || line.startsWith("\t"));
        return isIndented
                ? Optional.empty()
                : new FoldedLines(own, margin)
                        .with(lines(before), lines(after), words -> words)
                        .map(lines -> header() + "\n" + String.join("\n", lines));
    }

    private Optional<String> flow(String after, String quote, UnaryOperator<String> spelling) {
        String written = spelt.substring(quote.length(), spelt.length() - quote.length());
        List<String> own = List.of(written.split("\n", -1));
        if (own.size() == 1) {
            return after.indexOf('\n') >= 0 ? Optional.empty() : Optional.of(quote + spelling.apply(after) + quote);
        }
        String second =
                own.stream().skip(1).filter(line -> !line.isBlank()).findFirst().orElse("");
        String margin =
                second.substring(0, second.length() - second.stripLeading().length());
        return new FoldedLines(own, margin)
                .with(lines(before.strip()), lines(after), spelling)
                .map(lines -> quote + String.join("\n", lines).stripLeading() + quote);
    }

    /** The text below a sign for a block, which keeps its lines. */
    private Optional<String> block(String after) {
        boolean isOneLine = after.indexOf('\n') < 0;
        return isFlow || (isOneLine && !spelt.startsWith(">"))
                ? Optional.empty()
                : Optional.of(lines(after).stream()
                        .map(line -> line.isEmpty() ? "" : " ".repeat(indent + STEP) + line)
                        .collect(Collectors.joining("\n", "|\n", "")));
    }
}
