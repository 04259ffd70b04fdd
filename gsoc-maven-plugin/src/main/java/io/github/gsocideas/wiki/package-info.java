/**
 * A wiki as it is found on the web: nothing else in the plugin touches the network, and this only where somebody names a
 * page by its address, or the wiki's API ({@code WikiAddress}). The page says where the wiki's Action API is ({@code PageHtml}),
 * and that gives pages and their history ({@code Wiki}) to anybody, and lets an account save a page ({@code WikiAccount}). What
 * a page should say is nothing of this package, and where to get a password isn't either; whatever goes wrong is one line that
 * says what to do ({@code WikiFailure}), and shows nothing that is secret.
 */
package io.github.gsocideas.wiki;
