/**
 * Findings as people and machines read them, one class a format. There is only the sum yet, which ends the log; a finding's
 * own line is {@code Finding.toString()}. Knows neither Maven nor the disk.
 */
package io.github.gsocideas.report;
