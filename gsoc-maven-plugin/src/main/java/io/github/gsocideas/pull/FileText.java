package io.github.gsocideas.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an idea file as it is read, with LF at line ends and no byte order mark. A new text becomes the file with its
 * own line ends again: lines that stay keep theirs.
 */
final class FileText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

    private final String mark;
    private final List<String> lines = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    /**
     * Takes a file's content.
     *
     * @param content with its line ends, and its byte order mark if it has one
     */
    FileText(String content) {
        this.mark = content.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        Matcher line = LINE.matcher(content.substring(mark.length()));
        do {
            line.find();
            lines.add(line.group(1));
            ends.add(line.group(2));
        } while (!line.group(2).isEmpty());
    }

    /** The text. */
    String text() {
        return String.join("\n", lines);
    }

    /** The file with another text. */
    String with(String text) {
        List<String> after = List.of(text.split("\n", -1));
        List<Optional<Integer>> origins = Changes.of(lines, after).origins(after.size());
        String usual = ends.get(0).isEmpty() ? "\n" : ends.get(0);
        StringBuilder file = new StringBuilder(mark);
        for (int i = 0; i < after.size(); i++) {
            String own = origins.get(i).map(ends::get).orElse("");
            file.append(after.get(i));
            if (i + 1 < after.size()) {
                file.append(own.isEmpty() ? usual : own);
            }
        }
        return file.toString();
    }
}
