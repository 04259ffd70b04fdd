package io.github.gsocideas.wikitext.html;

import java.util.List;

/**
 * Puts tags of paragraphs, lists and verbatim text around lines, as MediaWiki's {@code BlockLevelPass} does: a line's first
 * characters say whether it is an entry of a list or verbatim; other lines are paragraphs, which a blank line ends. In what
 * other blocks hold, such as a table, there are no paragraphs.
 *
 * <p>The signs that an entry begins with say which lists are around it: {@code *#} is an entry of a numbered list in an entry
 * of another one. Those that it has in common with the entry before are the lists that go on.
 */
final class WikitextBlocks {

    private static final String SIGNS = "*#:;";

    private static final String VERBATIM = "pre";

    /** What is to be written before the next words. */
    private enum Pending {
        NOTHING,
        PARAGRAPH,
        NEXT_PARAGRAPH
    }

    private final Pieces pieces;
    private final StringBuilder written = new StringBuilder();

    /** The element that this pass has begun and not ended: a paragraph, verbatim text or nothing. */
    private String open = "";

    private Pending pending = Pending.NOTHING;

    /** The signs of the entry before, with colons for semicolons. */
    private String before = "";

    private boolean isInTerm;
    private boolean isInVerbatim;
    private boolean isInBlock;
    private boolean isInQuotation;

    private WikitextBlocks(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The lines with stand-ins for the tags of blocks. */
    static String replace(String text, Pieces pieces) {
        WikitextBlocks blocks = new WikitextBlocks(pieces);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            blocks.line(lines[i], i == lines.length - 1);
        }
        return blocks.end();
    }

    private String end() {
        for (int i = before.length(); i > 0; i--) {
            endList(before.charAt(i - 1));
        }
        endOpen("");
        return written.toString();
    }

    private void line(String line, boolean isLast) {
        List<Tag> tags = pieces.tags(line);
        boolean beginsVerbatim =
                tags.stream().anyMatch(tag -> !tag.closing() && tag.name().equals(VERBATIM));
        boolean endsVerbatim =
                tags.stream().anyMatch(tag -> tag.closing() && tag.name().equals(VERBATIM));
        String signs = isInVerbatim ? "" : signs(line);
        isInVerbatim = isInVerbatim || beginsVerbatim;
        String words = entry(signs, line.substring(signs.length()));
        if (signs.isEmpty()) {
            words = words(words, tags, beginsVerbatim && !endsVerbatim, beginsVerbatim);
        }
        isInVerbatim = isInVerbatim && !endsVerbatim;
        if (pending == Pending.NOTHING) {
            written.append(signs.isEmpty() ? words : words.trim());
            if (signs.isEmpty() && (!isLast || !open.isEmpty())) {
                written.append('\n');
            }
        }
    }

    private static String signs(String line) {
        int end = 0;
        while (end < line.length() && SIGNS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return line.substring(0, end);
    }

    /** Writes the tags between the entry before and this one; what is left of the words behind a term. */
    private String entry(String signs, String words) {
        String now = signs.replace(';', ':');
        if (signs.isEmpty() && before.isEmpty()) {
            return words;
        }
        pending = Pending.NOTHING;
        if (before.equals(now)) {
            char last = signs.charAt(signs.length() - 1);
            nextEntry(last);
            return last == ';' ? term(words) : words;
        }
        int common = common(signs, before);
        for (int i = before.length(); i > common; i--) {
            endList(before.charAt(i - 1));
        }
        if (signs.length() <= common && common > 0) {
            nextEntry(signs.charAt(common - 1));
        }
        if (isInTerm && common > 0 && signs.charAt(common - 1) == ':') {
            nextEntry(':');
        }
        if (!before.isEmpty() && signs.length() > common) {
            written.append('\n');
        }
        String rest = words;
        for (int i = common; i < signs.length(); i++) {
            beginList(signs.charAt(i));
            rest = signs.charAt(i) == ';' ? term(rest) : rest;
        }
        if (signs.isEmpty()) {
            written.append('\n');
        }
        before = now;
        return rest;
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private void beginList(char sign) {
        endOpen();
        String list = sign == '*' ? "ul" : sign == '#' ? "ol" : "dl";
        written.append(pieces.start(list)).append(pieces.start(item(sign)));
        isInTerm = isInTerm || sign == ';';
    }

    private void nextEntry(char sign) {
        boolean isDefinition = sign == ':' || sign == ';';
        written.append(pieces.end(isDefinition && isInTerm ? "dt" : item(isDefinition ? ':' : sign)))
                .append('\n')
                .append(pieces.start(item(sign)));
        isInTerm = isDefinition ? sign == ';' : isInTerm;
    }

    private void endList(char sign) {
        boolean isTerm = sign == ':' && isInTerm;
        String list = sign == '*' ? "ul" : sign == '#' ? "ol" : "dl";
        written.append(pieces.end(isTerm ? "dt" : item(sign))).append(pieces.end(list));
        isInTerm = isInTerm && !isTerm;
    }

    private static String item(char sign) {
        return sign == ';' ? "dt" : sign == ':' ? "dd" : "li";
    }

    /** Writes a term if a definition is behind it, which is what is left. */
    private String term(String words) {
        int colon = TermEnd.find(words, pieces);
        if (colon < 0) {
            return words;
        }
        written.append(words.substring(0, colon).trim());
        nextEntry(':');
        return words.substring(colon + 1);
    }

    /** Writes what ends and begins around the words of a line that is no entry; what is left of them. */
    private String words(String words, List<Tag> tags, boolean isLeftVerbatim, boolean beginsVerbatim) {
        boolean begins = tags.stream().anyMatch(BlockTags::begins);
        boolean ends = tags.stream().anyMatch(BlockTags::ends);
        if (begins || ends) {
            pending = Pending.NOTHING;
            if (!isInVerbatim || beginsVerbatim) {
                endOpen();
            }
            isInVerbatim = isInVerbatim || isLeftVerbatim;
            tags.stream().filter(tag -> tag.name().equals("blockquote")).forEach(tag -> isInQuotation = !tag.closing());
            isInBlock = !ends;
            return words;
        }
        if (isInBlock || isInVerbatim) {
            return words;
        }
        if (words.startsWith(" ") && (open.equals(VERBATIM) || !words.isBlank()) && !isInQuotation) {
            verbatim();
            return words.substring(1);
        }
        paragraph(words.isBlank());
        return words;
    }

    private void verbatim() {
        if (!open.equals(VERBATIM)) {
            pending = Pending.NOTHING;
            begin(VERBATIM);
        }
    }

    private void paragraph(boolean isBlank) {
        boolean isOpen = open.equals(Tag.PARAGRAPH);
        if (!isBlank) {
            if (pending == Pending.NEXT_PARAGRAPH || !isOpen) {
                endOpen(pending == Pending.NOTHING ? "\n" : "");
                begin(Tag.PARAGRAPH);
            }
            pending = Pending.NOTHING;
        } else if (pending == Pending.NOTHING) {
            if (!isOpen) {
                endOpen();
            }
            pending = isOpen ? Pending.NEXT_PARAGRAPH : Pending.PARAGRAPH;
        } else {
            endOpen("");
            begin(Tag.PARAGRAPH);
            written.append(pieces.start("br"));
            pending = Pending.NOTHING;
        }
    }

    private void begin(String name) {
        endOpen();
        written.append(pieces.start(name));
        open = name;
        isInVerbatim = false;
    }

    private void endOpen() {
        endOpen("\n");
    }

    /** Ends the element that this pass began, without the end of its last line. */
    private void endOpen(String behind) {
        if (!open.isEmpty()) {
            int last = written.length() - 1;
            boolean isLineEnd = last >= 0 && written.charAt(last) == '\n';
            written.setLength(isLineEnd ? last : last + 1);
            written.append(pieces.end(open)).append(behind);
        }
        isInVerbatim = false;
        open = "";
    }
}
