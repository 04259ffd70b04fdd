package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an idea file held when it was read, not yet looked into; of one that can't be read, why. */
public final class IdeaContent {

    private final String file;
    private final byte[] bytes;
    private final Optional<String> hash;
    private final Optional<Finding> fault;

    private IdeaContent(String file, byte[] bytes, Optional<String> hash, Optional<Finding> fault) {
        this.file = file;
        this.bytes = bytes;
        this.hash = hash;
        this.fault = fault;
    }

    static IdeaContent of(String file, byte[] bytes, String hash) {
        return new IdeaContent(file, bytes, Optional.of(hash), Optional.empty());
    }

    static IdeaContent unreadable(Finding fault) {
        return new IdeaContent(fault.file(), new byte[0], Optional.empty(), Optional.of(fault));
    }

    /** The file's name in findings. */
    public String file() {
        return file;
    }

    /** What tells it from other contents; empty where it can't be read. */
    public Optional<String> hash() {
        return hash;
    }

    /**
     * Looks into it.
     *
     * @param schema says which headings of a Markdown file are fields, and whether a file may be several ideas
     * @return one for each idea, and at least one
     */
    public List<IdeaDocument> documents(IdeaSchema schema) {
        return fault.map(IdeaDocument::unreadable).map(List::of).orElseGet(() -> {
            List<Finding> faults = new ArrayList<>();
            return PluginFault.guard(file, faults, () -> IdeaDocument.all(file, bytes, schema))
                    .orElseGet(() -> List.of(IdeaDocument.unreadable(faults.get(0))));
        });
    }
}
