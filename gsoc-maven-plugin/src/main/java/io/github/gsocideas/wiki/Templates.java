package io.github.gsocideas.wiki;

import io.github.gsocideas.wikitext.PageTitle;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a wiki says of its templates. */
record Templates(ActionApi api) {

    private static final String NAMESPACE = "10";

    /** Other names by which pages call one, by its name without a namespace. */
    Set<String> otherNames(String template) throws WikiFailure {
        JsonNode query = api.get(Map.of(
                        "action", "query",
                        "titles", "Template:" + template,
                        "prop", "redirects",
                        "rdnamespace", NAMESPACE,
                        "rdlimit", "max",
                        "redirects", "1"))
                .path("query");
        JsonNode page = query.path("pages").path(0);
        Set<String> names = new LinkedHashSet<>();
        addNames(names, page.path("title").asString(""));
        page.path("redirects")
                .forEach(redirect -> addNames(names, redirect.path("title").asString("")));
        names.remove(PageTitle.normalize(template));
        return names;
    }

    /** A template's name by itself, and with what a wiki of another language calls the namespace: {@code Vorlage:Idee}. */
    private static void addNames(Set<String> names, String title) {
        int colon = title.indexOf(':');
        if (colon > 0) {
            names.add(title.substring(colon + 1));
            if (!title.startsWith("Template:")) {
                names.add(title);
            }
        }
    }

    /** The JSON by which one is described, by its name without a namespace. */
    Optional<JsonNode> data(String template) throws WikiFailure {
        return api.getIfKnown(Map.of(
                        "action", "templatedata",
                        "titles", "Template:" + template,
                        "includeMissingTitles", "1",
                        "lang", "en",
                        "redirects", "1"))
                .flatMap(answer -> answer.path("pages")
                        .valueStream()
                        .filter(page -> !page.path("missing").asBoolean(false))
                        .findFirst());
    }
}
