/**
 * From the wiki into idea files that are there: what was changed on a page becomes a change of the file, of which no other byte
 * changes ({@code IdeaPull}), and each change is proven by reading the file again as {@code generate} does ({@code IdeaReading}).
 * Which value of which side counts is said by {@code publish}; a whole new file is written as {@code importing} does.
 */
package io.github.gsocideas.pull;
