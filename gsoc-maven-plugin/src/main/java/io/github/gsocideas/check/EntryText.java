package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.idea.Value;
import java.util.List;
import java.util.Optional;

/**
 * The words of an entry of a list: of a person the name, of a link its title, of an object with keys of its own the
 * value that is shown first.
 *
 * @param keys the way to them from the entry
 * @param wikitext what becomes of them; of plain text what it would be as wikitext, since nobody is called <code>&amp;nbsp;</code>
 */
record EntryText(List<String> keys, String wikitext) {

    /** The words of an entry; empty where they are what the schema asks for, and not the author's own. */
    static Optional<EntryText> of(Value entry, EncodedIdea idea) {
        return entry.accept(new Value.Visitor<>() {

            @Override
            public Optional<EntryText> notApplicable(Value.NotApplicable value) {
                return Optional.empty();
            }

            @Override
            public Optional<EntryText> text(Value.Text text) {
                return Optional.of(new EntryText(List.of(), idea.wikitexts().getOrDefault(text, text.text())));
            }

            @Override
            public Optional<EntryText> day(Value.Day day) {
                return Optional.empty();
            }

            @Override
            public Optional<EntryText> person(Value.Person person) {
                return Optional.of(new EntryText(List.of("name"), person.name().text()));
            }

            @Override
            public Optional<EntryText> composition(Value.Composition composition) {
                return composition.pieces().stream()
                        .filter(piece -> piece.key().isPresent())
                        .findFirst()
                        .map(piece -> new EntryText(
                                List.of(piece.key().orElseThrow()), piece.text().text()));
            }

            @Override
            public Optional<EntryText> link(Value.Link link) {
                return link.title().map(title -> new EntryText(List.of("title"), title.text()));
            }

            @Override
            public Optional<EntryText> reviewEntry(Value.ReviewEntry review) {
                return Optional.empty();
            }

            @Override
            public Optional<EntryText> items(Value.Items items) {
                return Optional.empty();
            }

            @Override
            public Optional<EntryText> people(Value.People people) {
                return Optional.empty();
            }

            @Override
            public Optional<EntryText> unknown(Value.Unknown value) {
                return Optional.empty();
            }
        });
    }
}
