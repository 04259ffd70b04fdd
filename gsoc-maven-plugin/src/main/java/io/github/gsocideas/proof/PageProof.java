package io.github.gsocideas.proof;

import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows that a wiki finds on a page the very calls that were put there. A call may be whole by itself and yet be swallowed
 * by what begins in an earlier one, or around the ideas; so the page is read once, as MediaWiki reads it, and each call must
 * be where it was put, with the arguments that it was given, and with nothing around it.
 */
public final class PageProof {

    private final String page;
    private final Map<Integer, WikitextNode> nodes = new HashMap<>();
    private int at;

    private PageProof(Wikitext wikitext, int start) {
        this.page = wikitext.source();
        this.at = start;
        wikitext.nodes().forEach(node -> nodes.put(node.start(), node));
    }

    /**
     * The path of the first idea whose call isn't read as it was written; empty where there is none.
     *
     * @param page the whole page
     * @param start where the ideas begin in it, in UTF-16 units
     * @param calls the calls by the path of each idea's file, in the page's order
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static Optional<String> unread(
            String page, int start, Map<String, TemplateCall> calls, Set<String> extensionTags) {
        PageProof proof = new PageProof(Wikitext.parse(page, extensionTags), start);
        return calls.entrySet().stream()
                .filter(entry -> !proof.reads(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the next call is one, and what is between the last one and it ends before it. */
    private boolean reads(TemplateCall call) {
        String written = call.wikitext();
        int start = page.indexOf(written, at);
        if (start < 0) {
            return false;
        }
        while (at < start && nodes.containsKey(at)) {
            at = nodes.get(at).end();
        }
        boolean read = at == start
                && nodes.get(start) instanceof WikitextNode.Call node
                && node.end() == start + written.length()
                && hasArguments(node, call);
        at = start + written.length();
        return read;
    }

    private static boolean hasArguments(WikitextNode.Call read, TemplateCall written) {
        if (read.arguments().size() != written.arguments().size()) {
            return false;
        }
        int at = read.start() + "{{\n".length() + written.template().length();
        for (int i = 0; i < written.arguments().size(); i++) {
            TemplateCall.Argument argument = written.arguments().get(i);
            WikitextNode.Argument found = read.arguments().get(i);
            int value = at + "|=".length() + argument.parameter().length();
            int end = value + argument.value().length() + "\n".length();
            if (found.valueStart() != value || found.end() != end) {
                return false;
            }
            at = end;
        }
        return true;
    }
}
