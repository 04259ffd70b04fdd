/**
 * The goals: parameters in, log lines and artifacts out, and nothing else. Nothing in the plugin's two jars is an API but
 * the goals and the schemas: any type may change with any version, public or not.
 */
package io.github.gsocideas.maven;
