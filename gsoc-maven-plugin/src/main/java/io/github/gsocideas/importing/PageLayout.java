package io.github.gsocideas.importing;

import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a page becomes directories, and what the page around the ideas. The headings right above the first idea, and all that
 * come between ideas, become directories, which {@code generate} makes headings of again. A heading before the first idea with
 * text below it stays with its text in the frame. A text between two ideas has no place in between; it comes before the ideas.
 */
final class PageLayout {

    private final PageIdeas page;
    private final Set<Integer> framed = new HashSet<>();
    private final List<Moved> moved = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final String after;

    /**
     * A text that comes to another place.
     *
     * @param at where it begins on the page, in UTF-16 units
     */
    record Moved(int at, String text) {}

    private PageLayout(PageIdeas page, boolean hasSubpages) {
        this.page = page;
        List<? extends PageIdea> ideas = page.ideas();
        PageIdea first = ideas.get(0);
        int start = runStart(first);
        first.above().stream()
                .filter(heading -> heading.start() < start)
                .forEach(heading -> framed.add(heading.start()));
        String text = page.page().text().substring(0, start);
        before.append(hasSubpages ? withoutSubpages(text) : text);
        List<WikitextNode.Heading> run = first.above().stream()
                .filter(heading -> heading.start() >= start)
                .toList();
        if (run.size() == 1 && isOfIdeasWithoutDirectory(run.get(0))) {
            framed.add(run.get(0).start());
            if (new PageFrame(before.toString(), "").hasHeading()) {
                before.append(page.page().text(), start, first.start());
            }
        }
        for (int i = 1; i < ideas.size(); i++) {
            between(ideas.get(i - 1).end(), ideas.get(i));
        }
        String rest = page.page().text().substring(ideas.get(ideas.size() - 1).end());
        this.after = rest.startsWith("\n") ? rest.substring(1) : rest;
        moved.forEach(each -> before.append(beforeMoved()).append(each.text()).append("\n\n"));
        boolean isUnderAnother = page.areOfHighLevel()
                && directories(first).isEmpty()
                && new PageFrame(before.toString(), "").hasHeading();
        if (isUnderAnother) {
            before.append(beforeMoved()).append("== " + WikiPage.WITHOUT_DIRECTORY + " ==\n\n");
        }
    }

    /**
     * The layout of a page with at least one call.
     *
     * @param hasSubpages whether it is the page itself, and subpages of it are imported, too
     */
    static PageLayout of(PageIdeas page, boolean hasSubpages) {
        return new PageLayout(page, hasSubpages);
    }

    /** A text without the list of subpages, which {@code generate} makes anew. */
    private String withoutSubpages(String text) {
        String entry = "\\* \\[\\[:?" + Pattern.quote(page.page().title()) + "/[^\\]\\n]+\\]\\] \\([0-9]+ ideas?\\)\\n";
        return Pattern.compile("^(?:" + entry + ")+\\n?", Pattern.MULTILINE)
                .matcher(text)
                .replaceFirst("");
    }

    private String beforeMoved() {
        int length = before.length();
        if (length == 0 || before.charAt(length - 1) != '\n') {
            return length == 0 ? "" : "\n\n";
        }
        return length == 1 || before.charAt(length - 2) == '\n' ? "" : "\n";
    }

    /** Where the headings of the first call begin that nothing but white space is between. */
    private int runStart(PageIdea first) {
        List<WikitextNode> before = page.wikitext().nodes().stream()
                .takeWhile(node -> node.start() < first.start())
                .toList();
        Set<Integer> above = first.above().stream().map(WikitextNode::start).collect(Collectors.toUnmodifiableSet());
        int start = first.start();
        for (int i = before.size() - 1; i >= 0; i--) {
            WikitextNode node = before.get(i);
            if (node instanceof WikitextNode.Heading && above.contains(node.start())) {
                start = node.start();
            } else if (!isBlank(node)) {
                break;
            }
        }
        return start;
    }

    private boolean isBlank(WikitextNode node) {
        return node instanceof WikitextNode.Text && page.wikitext().text(node).isBlank();
    }

    private boolean isOfIdeasWithoutDirectory(WikitextNode.Heading heading) {
        return heading.level() == 2 && HeadingWords.of(page.wikitext(), heading).equals(WikiPage.WITHOUT_DIRECTORY);
    }

    /** Moves what is between two ideas, but for the headings above the second. */
    private void between(int start, PageIdea next) {
        int from = start;
        for (WikitextNode.Heading heading : next.above()) {
            if (heading.start() >= start) {
                move(from, heading.start());
                from = heading.end();
            }
        }
        move(from, next.start());
    }

    private void move(int start, int end) {
        String text = page.page().text().substring(start, end);
        if (!text.isBlank()) {
            int leading = text.length() - text.stripLeading().length();
            int lineStart = text.lastIndexOf('\n', leading) + 1;
            moved.add(new Moved(start + leading, text.substring(lineStart).stripTrailing()));
        }
    }

    /** The headings that become the directories of a call, the outermost first. */
    List<WikitextNode.Heading> directories(PageIdea call) {
        return call.above().stream()
                .filter(heading -> !framed.contains(heading.start()))
                .toList();
    }

    /** The texts that come to another place. */
    List<Moved> moved() {
        return moved;
    }

    /** What comes before the ideas: whole lines. */
    String before() {
        boolean isWhole = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
        return escaped(isWhole ? before.toString() : before + "\n");
    }

    /** What comes after them: whole lines. */
    String after() {
        String whole = after.isBlank() ? "" : after.stripTrailing() + "\n";
        return escaped(whole);
    }

    /** Text in which no line happens to be one in whose place ideas come. */
    static String escaped(String text) {
        return text.lines()
                .map(line -> PageFrame.isPlace(line) ? line.replace("<!-- ", "<!--  ") : line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The file of the frame; empty where there is nothing but ideas. */
    String frame() {
        return before().isEmpty() && after().isEmpty() ? "" : before() + PageFrame.IDEAS + "\n" + after();
    }
}
