/**
 * Findings as people and machines read them, one class a format: blocks for a terminal, and the sum that ends the log; a
 * finding's own line is {@code Finding.toString()}. Knows neither Maven nor the disk.
 */
package io.github.gsocideas.report;
