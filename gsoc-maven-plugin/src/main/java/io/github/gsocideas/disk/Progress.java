package io.github.gsocideas.disk;

/** Whoever wants to know how far a run through many files is. */
@FunctionalInterface
public interface Progress {

    /** Somebody who doesn't. */
    Progress NONE = (done, all) -> {};

    /**
     * Is told after each file.
     *
     * @param done how many files are done
     * @param all how many there are
     */
    void done(int done, int all);
}
