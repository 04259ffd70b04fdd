package io.github.gsocideas.importing;

/**
 * A difference between a page that came in and the one that is generated of its ideas.
 *
 * @param place the file and line of the page that came in
 * @param what what differs, in a sentence without a full stop
 * @param kind what sort of thing it is in
 * @param source what stands on the page that came in
 * @param generated what is generated
 */
record PageDifference(String place, String what, Kind kind, String source, String generated) {

    /** What a difference is in. */
    enum Kind {
        /** What an idea says. */
        VALUE,
        /** How a call is written: spaces, order, letter case. */
        SPELLING,
        /** What is around the calls, and in which order they are. */
        PAGE
    }
}
