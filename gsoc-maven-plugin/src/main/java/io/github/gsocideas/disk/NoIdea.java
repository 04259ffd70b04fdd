package io.github.gsocideas.disk;

/** Why a file in the ideas directory isn't read as an idea. */
public enum NoIdea {
    /** It is the page's frame. */
    FRAME("it is the page's frame"),
    /** No include takes it in. */
    NOT_INCLUDED("no <includes> is like it"),
    /** An exclude takes it out. */
    EXCLUDED("<excludes> names it"),
    /** Version control, an editor or the system leaves such files behind. */
    LEFT_BEHIND("version control, an editor or the system leaves such files behind"),
    /** Its name says that it is something else. */
    OF_ANOTHER_USE("a file of this name is for something else, unless an include means just this name"),
    /** All of a directory of tools, or one that no include leads into. */
    DIRECTORY("no idea is looked for in such a directory");

    private final String reason;

    NoIdea(String reason) {
        this.reason = reason;
    }

    /** The reason in words. */
    @Override
    public String toString() {
        return reason;
    }
}
