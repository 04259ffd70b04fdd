package io.github.gsocideas.wikitext.html;

/** A part of wikitext that is read already, whatever is around it; {@link Pieces} has a stand-in for it in the text. */
sealed interface Piece permits HtmlWords, LinkPiece, Tag {}
