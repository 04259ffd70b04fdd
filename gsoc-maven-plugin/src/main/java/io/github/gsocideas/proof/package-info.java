/**
 * Reads a call as the wiki will, and compares it with the record. Knows nothing of how the call was made.
 */
package io.github.gsocideas.proof;
