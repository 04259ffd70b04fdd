package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a template is called, which MediaWiki compares as titles: <code>{{gSoC_Project}}</code> and
 * <code>{{Template:GSoC Project}}</code> call {@code GSoC Project}.
 */
final class TemplateName {

    private final Set<CallName> names;

    private TemplateName(Set<CallName> names) {
        this.names = names;
    }

    static TemplateName of(String name) {
        return of(name, List.of());
    }

    /**
     * The names of a template.
     *
     * @param aliases others that lead to it, such as redirects
     */
    static TemplateName of(String name, Collection<String> aliases) {
        return new TemplateName(Stream.concat(Stream.of(name), aliases.stream())
                .map(each -> CallName.of(each, true))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isCalledBy(Wikitext wikitext, WikitextNode.Call call) {
        return names.contains(called(wikitext, call));
    }

    /** What a call calls. */
    static CallName called(Wikitext wikitext, WikitextNode.Call call) {
        return CallName.of(words(wikitext, call.title()), !call.arguments().isEmpty());
    }

    /** A name as MediaWiki reads it: without comments, and with a sign in place of what only the wiki can expand. */
    static String words(Wikitext wikitext, List<WikitextNode> nodes) {
        StringBuilder words = new StringBuilder();
        for (WikitextNode node : nodes) {
            if (node instanceof WikitextNode.Text || node instanceof WikitextNode.Heading) {
                words.append(wikitext.source(), node.start(), node.end());
            } else if (!(node instanceof WikitextNode.Comment) && !(node instanceof WikitextNode.Ignored)) {
                words.append(CallName.UNKNOWN);
            }
        }
        return words.toString();
    }
}
