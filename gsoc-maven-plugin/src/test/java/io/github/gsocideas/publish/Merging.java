package io.github.gsocideas.publish;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Merges pages of calls of the template {@code GSoC Project}. */
final class Merging {

    static final IdeaParameters PARAMETERS = IdeaParameters.of(IdeaSchema.gsocProject());

    private Merging() {}

    /** An idea of the repo: its path, then parameters and values by turns. */
    static RepoIdea idea(String path, String... values) {
        List<TemplateCall.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < values.length; i += 2) {
            arguments.add(new TemplateCall.Argument(values[i], values[i + 1]));
        }
        TemplateCall call = new TemplateCall("GSoC Project", arguments);
        return new RepoIdea(
                path,
                1,
                call,
                arguments.stream()
                        .collect(Collectors.toMap(
                                TemplateCall.Argument::parameter, argument -> MediaWikiSpace.trim(argument.value()))));
    }

    /** When the page was edited last. */
    static final Instant EDITED = Instant.parse("2026-03-01T10:00:00Z");

    static CalledPage page(String text) {
        return new PageReader(IdeaSchema.gsocProject(), TemplateName.of("GSoC Project"), Wikitext.EXTENSION_TAGS)
                .read(text);
    }

    static MergedPage merge(String wiki, RepoIdea... repo) {
        return merge(Optional.empty(), Optional.empty(), EarlierIdeas.UNKNOWN, wiki, repo);
    }

    /** The page after somebody has said that the repo's ideas were made of another. */
    static MergedPage mergeKnowing(String known, String wiki, RepoIdea... repo) {
        return merge(Optional.empty(), Optional.of(page(known)), EarlierIdeas.UNKNOWN, wiki, repo);
    }

    /** The page since it was published as the repo had it. */
    static MergedPage mergeSince(String base, String wiki, RepoIdea... repo) {
        return merge(published(base, KeptValues.NONE), Optional.empty(), EarlierIdeas.UNKNOWN, wiki, repo);
    }

    static Optional<PublishedPage> published(String text, KeptValues kept) {
        return Optional.of(new PublishedPage(page(text), Instant.EPOCH, kept));
    }

    static MergedPage merge(
            Optional<PublishedPage> base,
            Optional<CalledPage> known,
            EarlierIdeas earlier,
            String wiki,
            RepoIdea... repo) {
        return PageMerge.merge(new MergeRequest(
                PARAMETERS,
                base,
                known,
                false,
                earlier,
                EDITED,
                List.of(),
                List.of(repo),
                page(wiki),
                value -> true,
                false));
    }

    /** The page without the ideas that are gone from the repo. */
    static MergedPage mergeWithoutOrphans(Optional<PublishedPage> base, String wiki, RepoIdea... repo) {
        return PageMerge.merge(new MergeRequest(
                PARAMETERS,
                base,
                Optional.empty(),
                false,
                EarlierIdeas.UNKNOWN,
                EDITED,
                List.of(),
                List.of(repo),
                page(wiki),
                value -> true,
                true));
    }

    /** What is told: the state of each idea that isn't the same by its title, and of each such value by title and parameter. */
    static Map<String, String> told(MergedPage page) {
        Map<String, String> told = new TreeMap<>();
        for (ComparedIdea idea : page.ideas()) {
            if (idea.state() != IdeaState.SAME) {
                told.put(idea.title(), idea.state().name());
            }
            if (idea.path().isPresent() && idea.state() != IdeaState.ONLY_IN_REPO) {
                idea.differences()
                        .forEach(value -> told.put(
                                idea.title() + "/" + value.parameter(),
                                value.state().name()));
            }
        }
        return told;
    }
}
