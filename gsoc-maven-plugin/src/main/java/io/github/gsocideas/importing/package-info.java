/**
 * From the wiki to here: a page of ideas becomes idea files and the page around them, and it is shown that nothing of it is
 * lost. A page is found ({@code GivenPages}) and its ideas in it ({@code PageIdeas}): calls ({@code TemplateCalls}), each read
 * as a record by {@code RecordReader}; or where there is none, headings ({@code HeadedIdeas}), each read by {@code
 * SectionReader}. A record is written as a file in YAML ({@code ImportedRecord}) or in
 * Markdown ({@code MarkdownWriting}), what is around the ideas becomes the page's frame
 * ({@code PageLayout}), and all of it goes the way back to a page that is compared with the first ({@code RoundTrip}). Another
 * kind of page is another way to find records, another place to read one from another way to find pages, as a wiki's address is
 * ({@code wiki}); so a Markdown file is made a page first ({@code MarkdownPage}). For a template that has no schema one is
 * drafted ({@code SchemaDraft}).
 */
package io.github.gsocideas.importing;
