package io.github.gsocideas.publish;

import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.disk.CommittedFile;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file had an idea last, from what is checked out back in time; no more is read than is asked for. */
final class PastIdeas {

    private final Iterator<CommittedFile> files;
    private final IdeaCalls calls;
    private final IdeaParameters parameters;
    private final Map<String, CommittedFile> byAnchor = new HashMap<>();
    private final Map<String, CommittedFile> byTitle = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param files what was committed in the ideas directory, the newest first
     */
    PastIdeas(Iterator<CommittedFile> files, IdeaCalls calls, IdeaParameters parameters) {
        this.files = files;
        this.calls = calls;
        this.parameters = parameters;
    }

    /** The newest file that has an idea of this name; empty where none ever had. */
    Optional<CommittedFile> last(IdeaName name) {
        Optional<CommittedFile> found = found(name);
        while (found.isEmpty() && files.hasNext()) {
            add(files.next());
            found = found(name);
        }
        return found;
    }

    private Optional<CommittedFile> found(IdeaName name) {
        return Stream.of(name.anchor().map(byAnchor::get), name.title().map(byTitle::get))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void add(CommittedFile file) {
        calls.of(file.path(), file.content().bytes()).forEach(idea -> {
            Map<String, String> values = RepoIdea.values(idea.call());
            IdeaName name = IdeaName.of(parameters, parameter -> Optional.ofNullable(values.get(parameter)));
            name.anchor().ifPresent(anchor -> byAnchor.putIfAbsent(anchor, file));
            name.title().ifPresent(title -> byTitle.putIfAbsent(title, file));
        });
    }
}
