/**
 * What is wrong with a file, where, and how to mend it; and the file's text, which knows its places. Knows neither what is
 * in the file nor who looks for faults.
 */
package io.github.gsocideas.finding;
