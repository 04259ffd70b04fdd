package io.github.gsocideas.importing;

import java.util.List;
import java.util.regex.Pattern;

/** What stands at the end of a page and is the page's, not the last idea's: its categories, and switches of its behaviour. */
final class PageTail {

    private static final Pattern LINE = Pattern.compile(
            "(?:\\[\\[[ \\t]*+(?:[Cc]ategory|[a-z]{2,3}(?:-[a-z]{2,8})?)[ \\t]*+:[^\\[\\]\\n]++\\]\\][ \\t]*+|__[A-Z]++__[ \\t]*+)++");

    private PageTail() {}

    /** Where it begins; the text's end where there is none. */
    static int start(String text, List<WikitextLine> lines) {
        int start = text.length();
        for (int i = lines.size() - 1; i >= 0; i--) {
            WikitextLine line = lines.get(i);
            boolean isOfPage = line.kind() == WikitextLine.Kind.COMMENT
                    || LINE.matcher(text).region(line.start(), line.end()).matches();
            if (isOfPage) {
                start = line.start();
            } else if (line.kind() != WikitextLine.Kind.BLANK) {
                break;
            }
        }
        return start;
    }
}
