package io.github.gsocideas.publish;

/**
 * An idea that the repo has, and that somebody has taken from the page. It is known again by its file or by its name.
 *
 * @param path the digest of its file's path
 * @param name that of its anchor, else of its title
 */
record RemovedIdea(String path, String name) {

    static RemovedIdea of(RepoIdea idea, IdeaParameters parameters) {
        return new RemovedIdea(
                Digest.of(idea.path() + "#" + idea.number()), digest(IdeaName.of(parameters, idea::value)));
    }

    private static String digest(IdeaName name) {
        return Digest.of(name.anchor().or(name::title));
    }

    boolean isCalled(IdeaName other) {
        return name.equals(digest(other));
    }

    /** Whether another has the same name, perhaps in another file. */
    boolean hasNameOf(RemovedIdea other) {
        return name.equals(other.name);
    }

    /** Whether another is in the same file, perhaps with another name. */
    boolean isInFileOf(RemovedIdea other) {
        return path.equals(other.path);
    }
}
