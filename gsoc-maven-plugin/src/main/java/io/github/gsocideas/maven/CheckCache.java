package io.github.gsocideas.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the goals of one project have checked in this build, so that {@code generate} after {@code validate} reads nothing
 * twice. Lives in the plugin's context, which Maven keeps for each project and drops with the build.
 */
final class CheckCache {

    private final Map<CheckRequest, CheckedIdeas> checked = new HashMap<>();

    private CheckCache() {}

    /** The cache in a plugin's context; its key is the class itself, which another class loader's plugin doesn't know. */
    @SuppressWarnings("unchecked")
    static CheckCache of(Map<?, ?> pluginContext) {
        return pluginContext == null
                ? new CheckCache()
                : (CheckCache) ((Map<Object, Object>) pluginContext)
                        .computeIfAbsent(CheckCache.class, key -> new CheckCache());
    }

    Optional<CheckedIdeas> get(CheckRequest request) {
        return Optional.ofNullable(checked.get(request));
    }

    CheckedIdeas put(CheckRequest request, CheckedIdeas ideas) {
        checked.put(request, ideas);
        return ideas;
    }
}
