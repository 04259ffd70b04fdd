package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Repairs of what MediaWiki replaces when a page is saved, in its {@code Parser::preSaveTransform}: signatures, links that
 * leave their words to it, and substitution. All of it is made text, since the page would otherwise change with every
 * saving, and depend on who saves it.
 */
final class PreSaveRepairs {

    private static final Pattern SIGNATURE = Pattern.compile("~{3,}");

    /** A link with nothing before or after its bar, such as {@code [[Help:Links|]]}, which is saved with the words "Links". */
    private static final Pattern PIPE_TRICK = Pattern.compile("\\[\\[(?:[^\\[\\]{}|]*(\\|)|(\\|)[^\\[\\]{}|]*)\\]\\]");

    private final Wikitext wikitext;

    PreSaveRepairs(Wikitext wikitext) {
        this.wikitext = wikitext;
    }

    Stream<Repair> signatures(Text text) {
        return SIGNATURE
                .matcher(wikitext.source())
                .region(text.start(), text.end())
                .results()
                .map(tildes -> Repair.reported(
                        tildes.start(),
                        tildes.end(),
                        CharacterReferences.encode(tildes.group()),
                        "'" + tildes.group()
                                + "' would sign with the name of whoever saves the page, and so is shown as text",
                        "write the name itself"));
    }

    Stream<Repair> pipeTrick(Brackets brackets) {
        Matcher link = PIPE_TRICK.matcher(wikitext.source()).region(brackets.start(), brackets.end());
        if (!link.matches()) {
            return Stream.empty();
        }
        int bar = Math.max(link.start(1), link.start(2));
        return Stream.of(Repair.reported(
                bar,
                bar + 1,
                CharacterReferences.encode("|"),
                "'" + link.group() + "' is changed when the page is saved, and so is shown as text",
                "write the page's name and what is to be shown, as in [[page|words]]"));
    }

    /** The repair of a call's opening braces; empty where the call isn't replaced. */
    Optional<Repair> substitution(Call call) {
        return wikitext.startsWith(MagicWords.SUBSTITUTION, call)
                ? Optional.of(Repair.reported(
                        call.start(),
                        call.start() + 2,
                        CharacterReferences.encode("{{"),
                        "'{{subst:' is replaced when the page is saved, and so is shown as text",
                        "write what it stands for"))
                : Optional.empty();
    }
}
