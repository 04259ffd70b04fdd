/**
 * Findings for people: one line each, and a sum of them. Knows neither Maven nor the disk.
 */
package io.github.gsocideas.report;
