package io.github.gsocideas.maven;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Which module publishes to each page of a wiki in this build: the second would take the first one's ideas for a person's.
 */
final class PageClaims {

    private final Map<String, String> modules;

    private PageClaims(Map<String, String> modules) {
        this.modules = modules;
    }

    /** The claims of a build. */
    static PageClaims of(MavenExecutionRequest request) {
        return new PageClaims(BuildData.of(request, PageClaims.class.getName(), ConcurrentHashMap::new));
    }

    /**
     * Claims a page for a module; the other module where one has it already.
     *
     * @param page the wiki's address and the page's title
     */
    Optional<String> claim(String page, String module) {
        return Optional.of(modules.computeIfAbsent(page, key -> module)).filter(other -> !other.equals(module));
    }
}
