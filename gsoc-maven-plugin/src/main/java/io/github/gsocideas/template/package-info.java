/**
 * The wiki's side of a schema: the template that shows an idea, its documentation and its description for editors. Knows no
 * ideas but the schema's example.
 */
package io.github.gsocideas.template;
