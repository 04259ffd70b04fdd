package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;

/**
 * The call that stands where a field is left out on purpose. People may write it otherwise than the plugin, and mean the same:
 * {@code {{n/A}}}, {@code {{Template:N/A}}}.
 *
 * @param name the template's
 */
record NotApplicable(String name) {

    /** A value as the plugin writes it if it is this call; any other as it is. */
    String canonical(String value) {
        String call = "{{" + name + "}}";
        return !value.equals(call) && value.startsWith("{{") && value.endsWith("}}") && isCall(value) ? call : value;
    }

    private boolean isCall(String value) {
        Wikitext wikitext = Wikitext.parse(value);
        List<WikitextNode> nodes = wikitext.nodes();
        return nodes.size() == 1
                && nodes.get(0) instanceof WikitextNode.Call call
                && call.arguments().isEmpty()
                && TemplateName.of(name).isCalledBy(wikitext, call);
    }
}
