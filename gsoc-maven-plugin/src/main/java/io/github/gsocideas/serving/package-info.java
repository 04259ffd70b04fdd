/**
 * Serves a page to browsers on this machine, and tells those that show it when there is a newer one. What the page is, and
 * when it is newer, others say.
 */
package io.github.gsocideas.serving;
