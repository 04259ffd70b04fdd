package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template whose parameters an idea has: the one that somebody names, or that a page describes by TemplateData, or the one
 * to whose calls on the pages the most values are given by name.
 *
 * @param name its name without a namespace
 * @param because why it is this one
 * @param onOwnPage whether the page is the template's own, whose calls are no more than examples
 * @param description what the page says of it by TemplateData
 */
public record TemplateChoice(
        String name, String because, boolean onOwnPage, Optional<TemplateDescription> description) {

    private static final Pattern TEMPLATE_PAGE = Pattern.compile("(?i)template[ _]*:");

    private static final Pattern OWN_PAGE = Pattern.compile("[^:/]+:([^:]+?)(?:/[Dd]oc)?");

    private static final Pattern OWN_FILE =
            Pattern.compile("(?i)(?:template[ _:%3A-]+)?(.+?)(?:[/_ -]doc)?(?:\\.[a-z]{2,8})?");

    /**
     * Chooses it.
     *
     * @param given the name that somebody gives; empty where nobody does
     * @param extensionTags the wiki's extension tags, in lower case
     * @throws ImportFailure when there is none on the pages, or what describes it can't be read
     */
    public static TemplateChoice of(GivenPages pages, Optional<String> given, Set<String> extensionTags)
            throws ImportFailure {
        for (SourcePage page : pages.pages()) {
            Optional<TemplateDescription> description = TemplateDescription.within(page);
            if (description.isPresent() || TEMPLATE_PAGE.matcher(page.title()).lookingAt()) {
                return own(page, given, description);
            }
        }
        if (pages.pages().isEmpty() && !pages.templates().isEmpty()) {
            SourcePage page =
                    described(pages.templates()).orElse(pages.templates().get(0));
            return own(page, given, TemplateDescription.within(page));
        }
        TemplateChoice choice = given.isPresent()
                ? new TemplateChoice(given.get(), "you name it", false, Optional.empty())
                : mostCalled(pages, extensionTags);
        List<SourcePage> templates = pages.templates().stream()
                .filter(page -> ownName(page.title()).equals(PageTitle.normalize(choice.name())))
                .toList();
        Optional<SourcePage> described = described(templates);
        return described.isPresent()
                ? new TemplateChoice(choice.name, choice.because, false, TemplateDescription.within(described.get()))
                : choice;
    }

    private static TemplateChoice own(
            SourcePage page, Optional<String> given, Optional<TemplateDescription> description) {
        return new TemplateChoice(
                given.orElseGet(() -> ownName(page.title())),
                given.isPresent()
                        ? "you name it"
                        : description.isPresent() ? "the page describes it by TemplateData" : "the page is its own",
                true,
                description.or(() -> TemplateDescription.ofParameters(page)));
    }

    /** The first page with TemplateData. */
    private static Optional<SourcePage> described(List<SourcePage> pages) throws ImportFailure {
        for (SourcePage page : pages) {
            if (TemplateDescription.within(page).isPresent()) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** The name of a template whose page has this title, or is in a file of this name. */
    private static String ownName(String title) {
        Matcher page = OWN_PAGE.matcher(title);
        if (page.matches()) {
            return page.group(1).strip();
        }
        Matcher file = OWN_FILE.matcher(title);
        return (file.matches() ? file.group(1) : title).replace('_', ' ').strip();
    }

    private static TemplateChoice mostCalled(GivenPages pages, Set<String> extensionTags) throws ImportFailure {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (SourcePage page : pages.pages()) {
            Wikitext wikitext = TemplateCalls.parse(page, extensionTags);
            for (WikitextNode node : wikitext.nodes()) {
                if (node instanceof WikitextNode.Call call) {
                    CallName name = TemplateName.called(wikitext, call);
                    int named = (int) call.arguments().stream()
                            .filter(WikitextNode.Argument::named)
                            .count();
                    if (name.kind() == CallName.Kind.PAGE
                            && name.prefix().isEmpty()
                            && !name.isUnknown()
                            && !name.isNothing()
                            && named > 0) {
                        seen.merge(name.name(), new Seen(name.name(), 1, named), Seen::plus);
                    }
                }
            }
        }
        List<Seen> all = new ArrayList<>(seen.values());
        all.sort(Comparator.comparingInt(Seen::values).reversed());
        if (all.isEmpty()) {
            throw new ImportFailure("no call of a template with parameters of a name is on "
                    + (pages.pages().size() == 1 ? pages.pages().get(0).title() : "any page")
                    + ", nor TemplateData: name a page with calls, or the template's own page");
        }
        String others = all.size() == 1
                ? ", and no other is called with parameters"
                : "; others are "
                        + String.join(
                                ", ",
                                all.subList(1, Math.min(all.size(), 6)).stream()
                                        .map(Seen::toString)
                                        .toList());
        return new TemplateChoice(
                all.get(0).name(), "most values on the page are given to it" + others, false, Optional.empty());
    }

    /** A template with the number of its calls, and of the values that they give. */
    private record Seen(String name, int calls, int values) {

        Seen plus(Seen more) {
            return new Seen(name, calls + more.calls, values + more.values);
        }

        @Override
        public String toString() {
            return "'" + name + "' (" + calls + ")";
        }
    }
}
