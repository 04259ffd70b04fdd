package io.github.gsocideas.idea.markdown;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a heading says, without its markup. */
final class HeadingText extends AbstractVisitor {

    /** The longest heading that is looked at for markup: none that names a field comes near. */
    private static final int LONGEST = 200;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private final StringBuilder text = new StringBuilder();

    private HeadingText() {}

    /**
     * Reads a heading.
     *
     * @param markdown as it stands between the marks that make it a heading
     */
    static String read(String markdown) {
        if (markdown.length() > LONGEST) {
            return markdown;
        }
        HeadingText heading = new HeadingText();
        PARSER.parse(markdown).accept(heading);
        return heading.text.toString().strip();
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }
}
