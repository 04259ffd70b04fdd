package io.github.gsocideas.maven;

import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The wiki that a project names.
 *
 * @param text the parameter {@code wiki}; null where it isn't given
 * @param isOffline whether Maven is to do without the network
 */
record GivenWiki(String text, boolean isOffline) {

    /**
     * Where it is.
     *
     * @throws MojoExecutionException when that isn't said, or can't be reached
     */
    WikiAddress address() throws MojoExecutionException {
        if (text == null || text.isBlank()) {
            throw new MojoExecutionException(
                    "no wiki is named: say with -Dgsoc.wiki=https://wiki.example.org/wiki/GSoC_2026"
                            + " by a page's address, or by that of its api.php, which one is meant");
        }
        if (!WikiAddress.isAddress(text.strip())) {
            throw new MojoExecutionException("<wiki>" + WikiAddress.quotable(text)
                    + "</wiki> is no web address: give a page's as the browser shows it, such as"
                    + " https://wiki.example.org/wiki/GSoC_2026, or that of the wiki's api.php");
        }
        try {
            WikiAddress address = WikiAddress.parse(text);
            if (isOffline) {
                throw new MojoExecutionException(
                        address.given() + " is on the network, and Maven is told to do without it: leave"
                                + " out -o, and <offline> in Maven's settings");
            }
            return address;
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
