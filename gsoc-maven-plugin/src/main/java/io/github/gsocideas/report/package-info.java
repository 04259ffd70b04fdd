/**
 * Findings as people and machines read them, one class a format: blocks for a terminal, the sum that ends the log, and what
 * {@code ReportFormats} lists, all of which is made of a {@code Report}; a finding's own line is {@code Finding.toString()}.
 * Knows neither Maven nor the disk.
 */
package io.github.gsocideas.report;
