package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a template is called, which MediaWiki compares as titles: <code>{{gSoC_Project}}</code> and
 * <code>{{Template:GSoC Project}}</code> call {@code GSoC Project}.
 */
public final class TemplateName {

    private final Set<CallName> names;

    private TemplateName(Set<CallName> names) {
        this.names = names;
    }

    /** The names of a template that has no other. */
    public static TemplateName of(String name) {
        return of(name, List.of());
    }

    /**
     * The names of a template.
     *
     * @param aliases others that lead to it, such as redirects
     */
    public static TemplateName of(String name, Collection<String> aliases) {
        return new TemplateName(Stream.concat(Stream.of(name), aliases.stream())
                .map(each -> CallName.of(each, true))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a call is one of the template. */
    public boolean isCalledBy(Wikitext wikitext, WikitextNode.Call call) {
        return names.contains(called(wikitext, call));
    }

    /** What a call calls. */
    public static CallName called(Wikitext wikitext, WikitextNode.Call call) {
        return CallName.of(words(wikitext, call.title()), !call.arguments().isEmpty());
    }

    /** The parameter that an argument names, as MediaWiki reads it. */
    public static String parameter(Wikitext wikitext, WikitextNode.Argument argument) {
        return MediaWikiSpace.trim(words(wikitext, argument.name()));
    }

    /** A name as MediaWiki reads it: without comments, and with a sign in place of what only the wiki can expand. */
    public static String words(Wikitext wikitext, List<WikitextNode> nodes) {
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
