/**
 * From here to the wiki: what stands on a wiki's page is compared, and merged, with what the ideas say. A page's calls are read
 * with the place of each value ({@code CalledPage}), those of the same idea are found ({@code IdeaMatches}), each value is merged
 * from up to three states ({@code ValueStates}), and of the page nothing changes but what of these changes ({@code PageMerge}).
 * What both sides had last come to terms on is known from the summary of the last publishing ({@code EditSummary}) and from git
 * ({@code RepoHistory}). All of that is a function of texts; {@code PageComparisons} and {@code PagePublisher} ask the wiki, by
 * {@code wiki} alone.
 */
package io.github.gsocideas.publish;
