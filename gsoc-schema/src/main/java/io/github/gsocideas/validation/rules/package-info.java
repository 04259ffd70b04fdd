/**
 * The rules of a set of ideas, which look beyond a file, or at what JSON Schema can't compare in one: one class a rule. What
 * else a single file may hold is said by the schema.
 */
package io.github.gsocideas.validation.rules;
