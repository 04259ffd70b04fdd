package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.util.Iterator;
import org.snakeyaml.engine.v2.events.Event;

/** The parser's events one after the other. */
final class YamlEvents {

    private final Iterator<Event> events;
    private final SourceText source;
    private Position last = Position.START;

    YamlEvents(Iterator<Event> events, SourceText source) {
        this.events = events;
        this.source = source;
    }

    Event next() throws UnreadableException {
        try {
            Event event = events.next();
            last = event.getEndMark().map(YamlComposer::position).orElse(last);
            return event;
        } catch (IllegalArgumentException e) {
            // The parser makes a character of any eight digits, and Java refuses those that are none.
            throw new UnreadableException(source.error(
                    "syntax",
                    last,
                    "not YAML: the text after here has an escape, such as \\UFFFFFFFF, that stands for no character",
                    "write the character itself, or put the text in single quotes"));
        }
    }
}
