/**
 * The ideas as data for the tools of those who run a programme: JSON for programs, CSV for spreadsheets. Nothing of the wiki is
 * here, and no text is changed but where a spreadsheet would calculate with it.
 */
package io.github.gsocideas.exporting;
