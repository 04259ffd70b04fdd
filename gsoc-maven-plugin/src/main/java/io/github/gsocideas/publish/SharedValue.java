package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * What the repo and the wiki have both had in a parameter, so that who has something else now has changed it.
 *
 * @param text the value; empty where both had none
 */
record SharedValue(Optional<String> text) {}
