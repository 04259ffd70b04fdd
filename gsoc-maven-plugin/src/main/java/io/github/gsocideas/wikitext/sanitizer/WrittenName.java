package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import io.github.gsocideas.wikitext.parser.WikitextNode.Parameter;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.List;

/**
 * The name of a page, a function or a switch as its author wrote it and as the wiki reads it: a comment within it is
 * nothing, a call or a parameter is {@link CallName#UNKNOWN}, and an extension tag, which no name can hold, is
 * {@link #TAG}. {@code Cat<!-- -->egory} is {@code Category}.
 */
final class WrittenName implements WikitextNode.Visitor<String> {

    /** Stands for an extension tag; MediaWiki's marks for them begin with this character, too. */
    static final char TAG = '\u007F';

    private final Wikitext wikitext;

    private WrittenName(Wikitext wikitext) {
        this.wikitext = wikitext;
    }

    /** Reads nodes. */
    static String read(Wikitext wikitext, List<WikitextNode> nodes) {
        WrittenName name = new WrittenName(wikitext);
        StringBuilder read = new StringBuilder();
        nodes.forEach(node -> read.append(node.accept(name)));
        return read.toString();
    }

    /** Reads what a call calls. */
    static CallName of(Wikitext wikitext, Call call) {
        return CallName.of(read(wikitext, call.title()), !call.arguments().isEmpty());
    }

    @Override
    public String visit(Text text) {
        return wikitext.text(text);
    }

    @Override
    public String visit(Unclosed unclosed) {
        return wikitext.text(unclosed);
    }

    @Override
    public String visit(Comment comment) {
        return "";
    }

    @Override
    public String visit(Ignored ignored) {
        return "";
    }

    @Override
    public String visit(ExtensionTag tag) {
        return String.valueOf(TAG);
    }

    @Override
    public String visit(Heading heading) {
        return read(wikitext, heading.children());
    }

    @Override
    public String visit(Brackets brackets) {
        return read(wikitext, brackets.children());
    }

    @Override
    public String visit(Call call) {
        return wikitext.isBar(call) ? "|" : String.valueOf(CallName.UNKNOWN);
    }

    @Override
    public String visit(Parameter parameter) {
        return String.valueOf(CallName.UNKNOWN);
    }
}
