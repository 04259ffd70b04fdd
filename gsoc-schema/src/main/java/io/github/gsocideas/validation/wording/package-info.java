/**
 * What is said of a value that fails the schema, for people who never saw JSON Schema. {@code KeywordHandlers} is the table
 * from keyword to handler: one small class for each family of keywords. {@code Words} holds the sentences, and a
 * handler chooses among them; {@code Terms} says what types and formats are called, {@code CharacterRun} what the parts of a
 * pattern are. To put a new keyword in words, add it to the table of its family, and a line to
 * {@code EveryKeywordTest}.
 *
 * <p>Stands below {@code validation}: what a validator found comes in as an {@code Assertion}, which knows no validator
 * and no document, so no arrow runs back up.
 */
package io.github.gsocideas.validation.wording;
