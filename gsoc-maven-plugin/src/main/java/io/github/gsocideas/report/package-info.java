/**
 * Findings for people. Knows neither Maven nor the disk.
 */
package io.github.gsocideas.report;
