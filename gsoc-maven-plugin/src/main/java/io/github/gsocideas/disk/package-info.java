/**
 * The ideas directory, the output directory, the index of what is up to date, and the other files of a project; no other
 * package of the plugin touches a file.
 * Knows nothing of what is in the files.
 */
package io.github.gsocideas.disk;
