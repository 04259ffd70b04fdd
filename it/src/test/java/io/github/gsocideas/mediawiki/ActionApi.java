package io.github.gsocideas.mediawiki;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wiki's <a href="https://www.mediawiki.org/wiki/API:Main_page">Action API</a>, used without a login. The methods and
 * what they return are named as the API names them. What it refuses, or warns of, is an {@link IllegalStateException}.
 */
public final class ActionApi {

    private static final JsonMapper JSON = new JsonMapper();

    /** The token of whoever isn't logged in. */
    private static final String ANONYMOUS = "+\\";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    ActionApi(URI address) {
        this.address = address;
    }

    /**
     * A rendered text.
     *
     * @param text the HTML
     * @param categories the page's categories, tracking categories too, with {@code _} for blanks
     * @param parsewarnings what the parser warns the author of, as wikitext
     * @param sections the page's headings
     */
    public record Parsed(String text, List<String> categories, List<String> parsewarnings, List<Section> sections) {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param line its HTML
     * @param anchor what links to it
     */
    public record Section(int level, String line, String anchor) {}

    /** The wikitext with its templates, parser functions and parameters expanded, as if it were the page's. */
    public String expandtemplates(String title, String text) {
        return expandtemplates(title, text, "wikitext");
    }

    /** How the preprocessor reads a wikitext, as XML. */
    public String parsetree(String title, String text) {
        return expandtemplates(title, text, "parsetree");
    }

    private String expandtemplates(String title, String text, String prop) {
        return call(Map.of("action", "expandtemplates", "title", title, "text", text, "prop", prop))
                .at("/expandtemplates/" + prop)
                .stringValue();
    }

    /** Renders a wikitext as if it were the page's, without what is put around it for editing and debugging. */
    public Parsed parse(String title, String text) {
        JsonNode parse = call(Map.of(
                        "action", "parse",
                        "title", title,
                        "text", text,
                        "contentmodel", "wikitext",
                        "prop", "text|categories|parsewarnings|sections",
                        "disableeditsection", "1",
                        "disablelimitreport", "1",
                        "wrapoutputclass", ""))
                .get("parse");
        return new Parsed(
                parse.get("text").stringValue(),
                parse.get("categories")
                        .valueStream()
                        .map(category -> category.get("category").stringValue())
                        .toList(),
                parse.get("parsewarnings")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList(),
                parse.get("sections")
                        .valueStream()
                        .map(section -> new Section(
                                Integer.parseInt(section.get("level").stringValue()),
                                section.get("line").stringValue(),
                                section.get("anchor").stringValue()))
                        .toList());
    }

    /**
     * Saves a page.
     *
     * @return whether it was so already, and therefore has no new revision (MediaWiki's {@code nochange})
     */
    public boolean edit(String title, String text) {
        JsonNode edit = call(Map.of("action", "edit", "title", title, "text", text, "token", ANONYMOUS))
                .get("edit");
        if (!edit.get("result").stringValue().equals("Success")) {
            throw new IllegalStateException("not saved: " + edit);
        }
        return edit.path("nochange").asBoolean(false);
    }

    /** The content of a page's latest revision. */
    public String revisions(String title) {
        return call(Map.of(
                        "action",
                        "query",
                        "prop",
                        "revisions",
                        "titles",
                        title,
                        "rvprop",
                        "content",
                        "rvslots",
                        "main"))
                .at("/query/pages/0/revisions/0/slots/main/content")
                .stringValue();
    }

    /** The names of the wiki's extension tags. */
    public Set<String> extensiontags() {
        return call(Map.of("action", "query", "meta", "siteinfo", "siprop", "extensiontags"))
                .at("/query/extensiontags")
                .valueStream()
                .map(tag -> tag.stringValue().replaceAll("[<>]", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The answer to any other request, with {@code formatversion=2}. */
    public JsonNode call(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("format", "json");
        all.put("formatversion", "2");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(all)))
                .build();
        JsonNode answer = JSON.readTree(body(request));
        if (answer.has("error") || answer.has("warnings")) {
            throw new IllegalStateException(parameters.get("action") + ": " + answer);
        }
        return answer;
    }

    private String body(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw new IllegalStateException("HTTP status " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
