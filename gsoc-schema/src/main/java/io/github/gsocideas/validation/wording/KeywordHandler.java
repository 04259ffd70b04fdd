package io.github.gsocideas.validation.wording;

import java.util.Optional;

/** Puts the keywords of one family in words. */
interface KeywordHandler {

    /** What is wrong with a value that fails the keyword, and how to mend it. */
    Wording wording(Assertion assertion, Instance instance);

    /** What the keyword asks of any value; empty where that can't be said in few words. */
    Optional<Predicate> requirement(Assertion assertion);
}
