package io.github.gsocideas.publish;

import java.time.Instant;

/**
 * A page as the wiki has it, or had it since it was published.
 *
 * @param saved when it was saved
 * @param page its calls
 */
record PageRevision(Instant saved, CalledPage page) {}
