/**
 * The goals: parameters in, log lines and artifacts out. What an idea is and how it becomes wikitext is said elsewhere;
 * here are the two ends that touch the disk.
 */
package io.github.gsocideas.maven;
