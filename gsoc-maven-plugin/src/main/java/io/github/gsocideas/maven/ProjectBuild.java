package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What this plugin's goals have done for one project in this build: {@code generate} after {@code validate} reads
 * nothing twice. Lives in the plugin's context, which Maven keeps for each project and drops with the build.
 */
final class ProjectBuild {

    private final Map<CheckRequest, CheckedIdeas> checked = new HashMap<>();

    private final Set<CheckRequest> toldOf = new HashSet<>();

    private final Set<SettingDoubt> told = new HashSet<>();

    private final Set<Map.Entry<CheckRequest, String>> reported = new HashSet<>();

    private ProjectBuild() {}

    /** The build in a plugin's context; its key is the class itself, which another class loader's plugin doesn't know. */
    @SuppressWarnings("unchecked")
    static ProjectBuild of(Map<?, ?> pluginContext) {
        return pluginContext == null
                ? new ProjectBuild()
                : (ProjectBuild) ((Map<Object, Object>) pluginContext)
                        .computeIfAbsent(ProjectBuild.class, key -> new ProjectBuild());
    }

    /** Whether no goal has told of it yet. */
    boolean isNew(SettingDoubt doubt) {
        return told.add(doubt);
    }

    Optional<CheckedIdeas> checked(CheckRequest request) {
        return Optional.ofNullable(checked.get(request));
    }

    /** Notes that a goal has told what an earlier build's check found, and that the same is found now. */
    void tell(CheckRequest request) {
        toldOf.add(request);
    }

    /** Whether a goal has told what is found. */
    boolean isTold(CheckRequest request) {
        return toldOf.contains(request) || checked.containsKey(request);
    }

    /**
     * Whether no goal has written such a report of it yet.
     *
     * @param report its format and place
     */
    boolean isNewReport(CheckRequest request, String report) {
        return reported.add(Map.entry(request, report));
    }

    CheckedIdeas remember(CheckRequest request, CheckedIdeas ideas) {
        checked.put(request, ideas);
        return ideas;
    }
}
