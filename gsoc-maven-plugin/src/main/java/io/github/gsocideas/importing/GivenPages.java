package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiPage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages that are imported: one, as a file has its wikitext or a wiki its text, or those of MediaWiki's export.
 *
 * @param pages the pages in their order
 * @param passedOver what else is in the file, each with the reason why it is no page of ideas
 * @param templates those of the pages passed over that are templates
 */
public record GivenPages(List<SourcePage> pages, List<String> passedOver, List<SourcePage> templates) {

    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml\\s|mediawiki[\\s>]|!DOCTYPE\\s)");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Keeps copies. */
    public GivenPages {
        pages = List.copyOf(pages);
        passedOver = List.copyOf(passedOver);
        templates = List.copyOf(templates);
    }

    /**
     * Reads a file.
     *
     * @param file its name in findings
     * @param bytes its content
     * @throws ImportFailure when it is no text in UTF-8, or of another kind than a page, an export is no well-formed XML, or holds no page
     */
    public static GivenPages of(String file, byte[] bytes) throws ImportFailure {
        Optional<ForeignFile> foreign = ForeignFile.recognise(bytes);
        if (foreign.isPresent()) {
            throw new ImportFailure(
                    file + " is " + foreign.get().name() + ": " + foreign.get().hint());
        }
        String decoded = decode(file, bytes);
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        if (XML.matcher(text).lookingAt()) {
            return ExportReader.read(file, text);
        }
        if (text.isBlank()) {
            throw new ImportFailure(file + " is empty: " + ForeignFile.NAME_WIKITEXT);
        }
        if (MarkdownPage.isMarkdown(file)) {
            return MarkdownPage.read(file, text);
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new GivenPages(List.of(new SourcePage(name, SourceText.ofText(file, text), 1)), List.of(), List.of());
    }

    /**
     * Takes a page of a wiki.
     *
     * @param address by which it was found, and which findings name
     * @throws ImportFailure when it is empty
     */
    public static GivenPages of(WikiAddress address, WikiPage page) throws ImportFailure {
        if (page.text().isBlank()) {
            throw new ImportFailure(address.given() + ": the page '" + page.title()
                    + "' is empty: give the address of the page with the ideas");
        }
        SourceText text = SourceText.ofText(address.given(), page.text());
        return new GivenPages(List.of(new SourcePage(page.title(), text, 1)), List.of(), List.of());
    }

    private static String decode(String file, byte[] bytes) throws ImportFailure {
        try {
            return SourceText.decode(file, bytes);
        } catch (UnreadableException e) {
            Finding fault = e.finding();
            throw new ImportFailure(
                    file + ":" + fault.position() + ": " + fault.message() + "; save it as UTF-8 in an editor", e);
        }
    }
}
