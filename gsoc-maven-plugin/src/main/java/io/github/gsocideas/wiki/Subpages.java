package io.github.gsocideas.wiki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The pages below a page.
 *
 * @param title the page's
 */
record Subpages(ActionApi api, String title) {

    /** The titles of those that call a template, as the wiki writes them. */
    List<String> calling(String template) throws WikiFailure {
        JsonNode page = api.get(Map.of("action", "query", "titles", title))
                .path("query")
                .path("pages")
                .path(0);
        int namespace = page.path("ns").asInt(0);
        String normal = page.path("title").asString(title);
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "action", "query",
                "generator", "allpages",
                "gapnamespace", Integer.toString(namespace),
                "gapprefix", (namespace == 0 ? normal : normal.substring(normal.indexOf(':') + 1)) + "/",
                "gapfilterredir", "nonredirects",
                "gaplimit", "max",
                "prop", "templates",
                "tltemplates", "Template:" + template,
                "tllimit", "max"));
        List<String> calling = new ArrayList<>();
        JsonNode answer;
        do {
            answer = api.get(parameters);
            answer.path("query")
                    .path("pages")
                    .valueStream()
                    .filter(each -> !each.path("templates").isEmpty())
                    .forEach(each -> calling.add(each.path("title").asString("")));
        } while (api.goOn(answer, parameters));
        return calling.stream().distinct().sorted().toList();
    }
}
