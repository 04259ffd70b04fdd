package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.TemplateCall;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The calls of a page's ideas, collected in the page's order. Of ideas that together are too large for a wiki's page no call
 * is kept, only how many they are and how large: so there may be any number of them.
 */
public final class PageCalls {

    private final Map<String, TemplateCall> byPath = new LinkedHashMap<>();
    private int ideas;
    private long bytes;

    /**
     * Adds the next call.
     *
     * @param path the idea file's path in the ideas directory, with {@code /} between names
     */
    public void add(String path, TemplateCall call) {
        ideas++;
        bytes += call.wikitext().getBytes(StandardCharsets.UTF_8).length;
        if (isTooLarge()) {
            byPath.clear();
        } else {
            byPath.put(path, call);
        }
    }

    /** Whether no wiki would take them on one page. */
    public boolean isTooLarge() {
        return bytes > PageSize.MAXIMUM;
    }

    /** The calls by the idea file's path; none where they are too large. */
    public Map<String, TemplateCall> byPath() {
        return Collections.unmodifiableMap(byPath);
    }

    /** How many they are. */
    public int ideas() {
        return ideas;
    }

    /** How large they are as wikitext, in bytes of UTF-8. */
    public long bytes() {
        return bytes;
    }
}
