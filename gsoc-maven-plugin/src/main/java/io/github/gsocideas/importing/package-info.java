/**
 * From the wiki to here: a page of template calls becomes idea files and the page around them, and it is shown that nothing of
 * it is lost. A page is found ({@code GivenPages}), its calls are found in it ({@code TemplateCalls}), each is read as a
 * record ({@code IdeaReader}) and written as a file ({@code IdeaYaml}), what is around them becomes the page's frame
 * ({@code PageLayout}), and all of it goes the way back to a page that is compared with the first ({@code RoundTrip}).
 * Another kind of page is another way to find records, another place to read one from another way to find pages, as a wiki's
 * address is ({@code wiki}). For a template that has no schema one is drafted ({@code SchemaDraft}).
 */
package io.github.gsocideas.importing;
