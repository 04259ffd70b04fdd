package io.github.gsocideas.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the wiki calls the templates that an idea's values are written with. They are for anybody's use, and a wiki may have
 * others of these names; so a schema may name them otherwise, by {@code x-commonTemplates}.
 *
 * @param notApplicable stands where a required field is left out on purpose
 * @param comment begins a remark of a review
 * @param vote begins a vote for the idea
 * @param voteNo begins a vote against it
 */
public record CommonTemplates(String notApplicable, String comment, String vote, String voteNo) {

    /** Another name of {@link #comment}, by which wikis have called it, and which leads to it. */
    public static final String COMMENTS = "Comments";

    private static final String NOT_APPLICABLE = "N/A";
    private static final String COMMENT = "Comment";
    private static final String VOTE = "Vote";
    private static final String VOTE_NO = "VoteNo";

    /** Their names where a schema says nothing. */
    public static final CommonTemplates DEFAULT = of(Map.of());

    /**
     * The templates of these names.
     *
     * @param names what the wiki calls those that it calls otherwise, by their names here
     */
    static CommonTemplates of(Map<String, String> names) {
        return new CommonTemplates(
                names.getOrDefault(NOT_APPLICABLE, NOT_APPLICABLE),
                names.getOrDefault(COMMENT, COMMENT),
                names.getOrDefault(VOTE, VOTE),
                names.getOrDefault(VOTE_NO, VOTE_NO));
    }

    /** Whether {@link #COMMENTS} is another name of the remark's template. */
    public boolean hasComments() {
        return comment.equals(COMMENT);
    }

    /** All names by which they are called. */
    public List<String> names() {
        return Stream.concat(
                        Stream.of(notApplicable, comment, vote, voteNo),
                        hasComments() ? Stream.of(COMMENTS) : Stream.empty())
                .toList();
    }
}
