/**
 * The rules of a set of ideas, which look beyond a file: one class a rule. What a single file may hold is said by the
 * schema.
 */
package io.github.gsocideas.validation.rules;
