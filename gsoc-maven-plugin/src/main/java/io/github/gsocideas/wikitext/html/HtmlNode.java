package io.github.gsocideas.wikitext.html;

/** A part of a tree of HTML. */
sealed interface HtmlNode permits HtmlElement, HtmlWords {

    /** Whether nothing but blanks is seen of it. */
    boolean isBlank();

    /** The text in it. */
    String text();

    /** Adds its HTML. */
    void writeTo(StringBuilder html);
}
