package io.github.gsocideas.publish;

import io.github.gsocideas.report.JsonText;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ideas of a project, as the repo and a wiki have them.
 *
 * @param pages the page itself, then its subpages
 * @param failed those of which something went wrong, which aren't among these
 */
public record WikiComparison(List<ComparedPage> pages, List<FailedPage> failed) {

    /** The comparison as data. */
    public static final String JSON = "diff.json";

    /** Keeps copies. */
    public WikiComparison {
        pages = List.copyOf(pages);
        failed = List.copyOf(failed);
    }

    /** How many ideas there are of each state. */
    public IdeaCounts counts() {
        return IdeaCounts.of(
                pages.stream().flatMap(page -> page.merged().ideas().stream()).toList());
    }

    /** The file of a page's diff. */
    public static String diffFile(ComparedPage page) {
        return page.title().fileName() + ".diff";
    }

    /** What is written, by the file's name: a diff for each page that differs, and all of it as data. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ComparedPage page : pages) {
            String diff = page.diff();
            if (!diff.isEmpty()) {
                files.put(diffFile(page), diff.getBytes(StandardCharsets.UTF_8));
            }
        }
        files.put(JSON, JsonText.render(json()).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /**
     * Subpages that the page itself doesn't lead to, as lines: its list is around the ideas, and so the wiki's. None where a
     * page has failed, which may be that one.
     */
    public List<String> unlinkedSubpages() {
        if (!failed.isEmpty()) {
            return List.of();
        }
        ComparedPage whole = pages.get(0);
        return pages.stream()
                .skip(1)
                .map(page -> page.title().text())
                .filter(title -> !isLinked(whole.merged().after(), PageTitle.linkTarget(title)))
                .map(title -> "'" + whole.title().text() + "' has no link to '" + title
                        + "', and what is around the ideas stays as it is: add one there")
                .toList();
    }

    private static boolean isLinked(String text, String target) {
        return Stream.of("|", "]]", "#").anyMatch(end -> text.contains("[[" + target + end));
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        putCounts(json.putObject("ideas"), counts());
        ArrayNode all = json.putArray("pages");
        for (ComparedPage page : pages) {
            ObjectNode object = all.addObject().put("title", page.title().text());
            object.put("isThere", page.there().isPresent());
            page.there().ifPresent(there -> putRevision(object, there).put("nestedCalls", page.nested()));
            ArrayNode moved = object.putArray("moved");
            page.merged().moved().forEach(moved::add);
            ArrayNode ideas = object.putArray("ideas");
            page.merged().ideas().forEach(idea -> putIdea(ideas.addObject(), idea));
        }
        for (FailedPage page : failed) {
            all.addObject().put("title", page.title().text()).put("failure", page.reason());
        }
        return json;
    }

    private static void putCounts(ObjectNode object, IdeaCounts counts) {
        for (IdeaState state : IdeaState.values()) {
            object.put(state.key(), counts.of(state));
        }
    }

    private static ObjectNode putRevision(ObjectNode object, WikiPage there) {
        return object.put("wikiTitle", there.title())
                .put("revision", there.revision())
                .put("timestamp", there.timestamp());
    }

    private static void putIdea(ObjectNode object, ComparedIdea idea) {
        object.put("title", idea.title());
        idea.path().ifPresent(path -> object.put("path", path));
        object.put("state", idea.state().key());
        ArrayNode values = object.putArray("values");
        for (ComparedValue value : idea.differences()) {
            ObjectNode each = values.addObject()
                    .put("parameter", value.parameter())
                    .put("state", value.state().key());
            value.base().ifPresent(text -> each.put("base", text));
            value.states().repo().ifPresent(text -> each.put("repo", text));
            value.states().wiki().ifPresent(text -> each.put("wiki", text));
        }
    }
}
