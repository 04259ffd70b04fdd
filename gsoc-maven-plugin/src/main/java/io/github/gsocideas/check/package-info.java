/**
 * The pipeline: a request becomes ideas that are read, validated, encoded and proven, and the findings about them. Knows
 * nothing of Maven, nor of what is made of the ideas.
 */
package io.github.gsocideas.check;
