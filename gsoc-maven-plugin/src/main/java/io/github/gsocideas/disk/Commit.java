package io.github.gsocideas.disk;

import java.time.Instant;

/**
 * A commit of the repo.
 *
 * @param hash its name, in 40 hexadecimal digits, or the first of them
 * @param time when it was made, to the second
 */
public record Commit(String hash, Instant time) {}
