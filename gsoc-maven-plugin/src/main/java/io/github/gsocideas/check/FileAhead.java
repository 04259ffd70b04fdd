package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeaContent;
import io.github.gsocideas.disk.Sight;
import io.github.gsocideas.disk.Sights;
import java.util.Map;
import java.util.Optional;

/**
 * An idea file that is read, and perhaps checked, before its turn, on the supposition that no earlier idea has a value of it.
 *
 * @param content what it holds
 * @param read what was seen of the disk when it was read
 * @param checked what it comes to; empty where nobody has checked it, or a fault of the plugin has ended that
 * @param seen what the check saw of the disk
 */
record FileAhead(IdeaContent content, Sights read, Optional<CheckedFile> checked, Map<Sight, String> seen) {

    /** One that is only read. */
    FileAhead(IdeaContent content, Sights read) {
        this(content, read, Optional.empty(), Map.of());
    }
}
