/**
 * The pipeline: a request becomes ideas that are read, validated, encoded and proven, their page, and the findings about them.
 * What each file comes to by itself is kept for the next build.
 * Knows nothing of Maven, nor of the files that are made of the page.
 */
package io.github.gsocideas.check;
