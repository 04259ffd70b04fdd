/**
 * A page that shows the ideas in a browser before any wiki has them, with what is wrong beside the field that it is about.
 * Bytes come out, and where they go is for others to say.
 */
package io.github.gsocideas.preview;
