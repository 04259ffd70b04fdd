package io.github.gsocideas.pull;

import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextLimitException;
import io.github.gsocideas.markdown.WikitextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a change of wikitext is in the Markdown that the wikitext was made of. The paragraphs and entries that stay keep their
 * lines; of those that change, the words that stay are written as they were.
 */
final class MarkdownChange {

    private static final Pattern ENTRY = Pattern.compile("([*#]+) (.*)");

    private static final Pattern NUMBER = Pattern.compile("(\\s*)(\\d{1,9})([.)]\\s+)");

    private final WikitextAsMarkdown markdown;
    private final WikitextRenderer renderer;

    /**
     * For one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    MarkdownChange(Set<String> extensionTags) {
        this.markdown = new WikitextAsMarkdown(extensionTags);
        this.renderer = new WikitextRenderer(extensionTags, LinkBase.NONE, "idea.md");
    }

    /** A text in Markdown; empty where Markdown can't say it to the letter. */
    Optional<String> block(String wikitext) {
        return markdown.block(wikitext);
    }

    /** The same within a line. */
    Optional<String> line(String wikitext) {
        return markdown.line(wikitext);
    }

    /**
     * The ways to write it, the best first; not each of them is it.
     *
     * @param before the text in Markdown
     * @param wikitext what it is in wikitext
     * @param after what it is to be in wikitext
     */
    List<String> ways(String before, String wikitext, String after) {
        Optional<String> byUnit = MarkdownUnit.of(before, wikitext, this::lines)
                .flatMap(units -> new Rewriting(before, units, after).text());
        return Stream.of(byUnit, block(after))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** How many lines a block is in wikitext. */
    private int lines(String block) {
        try {
            String wikitext = renderer.render(MarkdownText.parse(block, "")).wikitext();
            return wikitext.isEmpty() ? 0 : wikitext.split("\n", -1).length;
        } catch (WikitextLimitException e) {
            return 0;
        }
    }

    /** A comment within a line, which is one word as long as its words are joined. */
    private static final class Comment {

        private static final Pattern PATTERN = Pattern.compile("<!--.*?-->");

        /** What stands for a blank; no file that is read holds the character. */
        private static final String JOINT = "\uFFFE";

        static String joined(String line) {
            return PATTERN.matcher(line)
                    .replaceAll(
                            comment -> Matcher.quoteReplacement(comment.group().replace(" ", JOINT)));
        }

        static String divided(String line) {
            return line.replace(JOINT, " ");
        }
    }

    /** A unit of the new text: its lines in wikitext, and the one that it was. */
    private record Part(List<String> wikitext, Optional<Integer> origin, Optional<Integer> counterpart) {}

    /** Puts the new text together. */
    private final class Rewriting {

        private final List<String> source;
        private final List<MarkdownUnit> units;
        private final List<Part> parts;
        private final int width;

        Rewriting(String before, List<MarkdownUnit> units, String after) {
            this.source = List.of(before.split("\n", -1));
            this.units = units;
            this.parts = parts(units, after);
            boolean isWrapped = units.stream().anyMatch(unit -> unit.isText() && unit.last() > unit.first());
            this.width = isWrapped
                    ? units.stream()
                            .filter(MarkdownUnit::isText)
                            .mapToInt(unit -> WrappedLines.width(source.subList(unit.first(), unit.last() + 1)))
                            .max()
                            .orElseThrow()
                    : Integer.MAX_VALUE;
        }

        Optional<String> text() {
            List<String> lines = new ArrayList<>();
            Optional<Integer> above = Optional.empty();
            String mark = "";
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                Optional<List<String>> own = own(part, mark);
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                lines.addAll(
                        i == 0
                                ? source.subList(
                                        0, units.isEmpty() ? 0 : units.get(0).first())
                                : between(i, above));
                lines.addAll(own.get());
                above = part.origin().or(part::counterpart);
                mark = own.get().get(0);
            }
            if (!units.isEmpty()) {
                lines.addAll(source.subList(units.get(units.size() - 1).last() + 1, source.size()));
            }
            return Optional.of(String.join("\n", lines));
        }

        /** The lines between two parts: those that there were, as far as both were there. */
        private List<String> between(int index, Optional<Integer> above) {
            Optional<Integer> here = parts.get(index).origin().or(parts.get(index)::counterpart);
            if (here.isPresent() && here.get() > 0 && above.isPresent()) {
                return source.subList(
                        units.get(here.get() - 1).last() + 1,
                        units.get(here.get()).first());
            }
            boolean areEntries = isEntry(parts.get(index - 1)) && isEntry(parts.get(index));
            return areEntries ? List.of() : List.of("");
        }

        private static boolean isEntry(Part part) {
            return part.wikitext().size() == 1
                    && ENTRY.matcher(part.wikitext().get(0)).matches();
        }

        /** The part's lines in Markdown; empty where they can't be said. */
        private Optional<List<String>> own(Part part, String above) {
            if (part.origin().isPresent()) {
                MarkdownUnit unit = units.get(part.origin().get());
                return Optional.of(source.subList(unit.first(), unit.last() + 1));
            }
            String line = String.join("\n", part.wikitext());
            Optional<MarkdownUnit> counterpart =
                    part.counterpart().map(units::get).filter(unit -> unit.isText() && isAlike(unit, line));
            if (counterpart.isPresent()) {
                return rewritten(counterpart.get(), line);
            }
            Matcher entry = ENTRY.matcher(line);
            Optional<String> sibling = entry.matches() ? siblingMark(entry.group(1), above) : Optional.empty();
            return sibling.isPresent()
                    ? markdown.line(entry.group(2)).map(words -> filled(sibling.get(), words))
                    : block(line).map(text -> List.of(text.split("\n", -1)));
        }

        private List<String> filled(String mark, String words) {
            List<String> lines = WrappedLines.filled(words, width - mark.length());
            List<String> marked = new ArrayList<>();
            lines.forEach(line -> marked.add((marked.isEmpty() ? mark : " ".repeat(mark.length())) + line));
            return marked;
        }

        /** What the next entry begins with in a list with such signs, below a line of the text. */
        private Optional<String> siblingMark(String signs, String above) {
            Optional<String> mark = units.stream()
                    .filter(unit -> unit.isText() && unit.wikitext().get(0).matches(Pattern.quote(signs) + " .*"))
                    .map(MarkdownUnit::mark)
                    .reduce((first, second) -> second);
            return mark.map(written -> {
                Matcher number = NUMBER.matcher(written);
                Matcher before = NUMBER.matcher(above);
                return number.matches() && before.lookingAt()
                        ? number.group(1) + (Integer.parseInt(before.group(2)) + 1) + number.group(3)
                        : written;
            });
        }

        private static boolean isAlike(MarkdownUnit unit, String line) {
            Matcher one = ENTRY.matcher(unit.wikitext().get(0));
            Matcher other = ENTRY.matcher(line);
            return one.matches() ? other.matches() && one.group(1).equals(other.group(1)) : !other.matches();
        }

        private Optional<List<String>> rewritten(MarkdownUnit unit, String line) {
            List<String> own = new ArrayList<>(source.subList(unit.first(), unit.last() + 1));
            own.set(0, own.get(0).substring(unit.mark().length()));
            List<String> stripped =
                    own.stream().map(each -> Comment.joined(each.strip())).toList();
            String words = String.join(" ", stripped);
            Optional<String> changed = words(words, said(unit.wikitext().get(0)), said(line));
            String margin = own.size() > 1
                    ? own.get(1)
                            .substring(
                                    0,
                                    own.get(1).length()
                                            - own.get(1).stripLeading().length())
                    : " ".repeat(unit.mark().length());
            return changed.map(text -> {
                List<String> lines = new ArrayList<>();
                WrappedLines.changed(
                                stripped, text, Math.max(1, width - unit.mark().length()))
                        .forEach(each -> lines.add((lines.isEmpty() ? unit.mark() : margin) + Comment.divided(each)));
                return lines;
            });
        }

        /** The words of an entry, or of a paragraph. */
        private static String said(String line) {
            Matcher entry = ENTRY.matcher(line);
            return entry.matches() ? entry.group(2) : line;
        }

        /** The words of a line in Markdown, of which only those change that change in wikitext. */
        private Optional<String> words(String own, String wikitext, String after) {
            Optional<String> canonical = markdown.line(wikitext);
            Optional<String> wanted = markdown.line(after);
            if (canonical.isPresent() && wanted.isPresent() && count(own) == count(canonical.get())) {
                return Optional.of(spliced(own, canonical.get(), wanted.get()));
            }
            if (count(own) == count(wikitext)) {
                Optional<String> spliced = Splice.of(wikitext, after)
                        .into(own, middle -> middle.isEmpty() ? Optional.of("") : markdown.line(middle));
                if (spliced.isPresent()) {
                    return spliced;
                }
            }
            return wanted;
        }

        private static int count(String words) {
            return words.split(" ", -1).length;
        }

        private static String spliced(String own, String canonical, String wanted) {
            return Splice.of(canonical, wanted).into(own, Optional::of).orElseThrow();
        }
    }

    /** The new text's units, each with the one that it was or in whose place it is. */
    private static List<Part> parts(List<MarkdownUnit> units, String after) {
        List<List<String>> before = units.stream().map(MarkdownUnit::wikitext).toList();
        List<List<String>> wanted = divided(List.of(after.split("\n", -1)), before);
        Changes changes = Changes.of(before, wanted);
        List<Optional<Integer>> origins = changes.origins(wanted.size());
        List<Optional<Integer>> counterparts = new ArrayList<>(origins);
        for (Changes.Hunk hunk : changes.hunks()) {
            int both = Math.min(hunk.end() - hunk.start(), hunk.newEnd() - hunk.newStart());
            for (int i = 0; i < both; i++) {
                counterparts.set(hunk.newStart() + i, Optional.of(hunk.start() + i));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            parts.add(new Part(wanted.get(i), origins.get(i), counterparts.get(i)));
        }
        return parts;
    }

    /** Lines by unit: a block that is there as it was is one, else each line. */
    private static List<List<String>> divided(List<String> lines, List<List<String>> blocks) {
        List<List<String>> divided = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int here = at;
            Optional<List<String>> block = blocks.stream()
                    .filter(each -> each.size() > 1
                            && here + each.size() <= lines.size()
                            && lines.subList(here, here + each.size()).equals(each))
                    .findFirst();
            List<String> unit = block.orElse(lines.subList(at, at + 1));
            if (!unit.equals(List.of(""))) {
                divided.add(unit);
            }
            at += unit.size();
        }
        return divided;
    }
}
