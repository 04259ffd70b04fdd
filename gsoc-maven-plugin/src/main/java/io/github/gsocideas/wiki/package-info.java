/**
 * A wiki as it is found on the web: nothing else in the plugin touches the network, and this only where somebody names a
 * page by its address, or the wiki's API ({@code WikiAddress}). The page says where the wiki's Action API is ({@code PageHtml}),
 * and that gives the text ({@code Wiki}). Nobody logs in, nothing is changed there, and whatever goes wrong is one line that
 * says what to do ({@code WikiFailure}).
 */
package io.github.gsocideas.wiki;
