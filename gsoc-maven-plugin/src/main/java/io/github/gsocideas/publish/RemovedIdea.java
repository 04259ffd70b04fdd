package io.github.gsocideas.publish;

/**
 * An idea that the repo has, and that somebody has taken from the page. It is known again by its file or by its name.
 *
 * @param path the digest of its file's path
 * @param name that of its anchor, else of its title
 */
record RemovedIdea(String path, String name) {

    static RemovedIdea of(RepoIdea idea, IdeaParameters parameters) {
        IdeaName name = IdeaName.of(parameters, idea::value);
        return new RemovedIdea(
                Digest.of(idea.path() + "#" + idea.number()),
                Digest.of(name.anchor().or(name::title)));
    }

    /** Whether another is the same idea, perhaps with another name, or in another file. */
    boolean isSame(RemovedIdea other) {
        return path.equals(other.path) || name.equals(other.name);
    }
}
