package io.github.gsocideas.preview;

import java.util.List;

/**
 * A point of what Google asks of an organisation's list of ideas.
 *
 * @param isMet whether the list is as it is asked for
 * @param words what is, or what isn't
 * @param atFault the ideas for which it isn't; none where it is about the list as a whole
 */
record ReadinessPoint(boolean isMet, String words, List<PreviewedIdea> atFault) {

    /** Keeps a copy. */
    ReadinessPoint {
        atFault = List.copyOf(atFault);
    }

    /** A point of the list as a whole. */
    static ReadinessPoint ofAll(boolean isMet, String met, String missed) {
        return new ReadinessPoint(isMet, isMet ? met : missed, List.of());
    }

    /** A point that is met if it is by each idea. */
    static ReadinessPoint ofEach(List<PreviewedIdea> atFault, String met, String missed) {
        return new ReadinessPoint(atFault.isEmpty(), atFault.isEmpty() ? met : missed, atFault);
    }
}
