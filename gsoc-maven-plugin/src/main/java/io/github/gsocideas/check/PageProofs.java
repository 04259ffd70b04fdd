package io.github.gsocideas.check;

import io.github.gsocideas.disk.ContentHash;
import io.github.gsocideas.disk.WrittenText;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.proof.PageProof;
import io.github.gsocideas.wikitext.TemplateCall;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Proofs of pages, each made once: of the same frame and the same calls there may be one of an earlier build. */
final class PageProofs {

    private final Set<String> extensionTags;
    private final Set<String> earlier;
    private final Set<String> proven = new TreeSet<>();

    /**
     * Proofs.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param earlier what stands for the pages that were proven in an earlier build
     */
    PageProofs(Set<String> extensionTags, Set<String> earlier) {
        this.extensionTags = extensionTags;
        this.earlier = earlier;
    }

    /**
     * The path of the first idea whose call isn't read as it was written; empty where there is none.
     *
     * @param page the page that is made of the two
     */
    Optional<String> unread(PageFrame frame, Map<String, TemplateCall> calls, String page) {
        String hash = hash(frame, calls);
        Optional<String> unread = earlier.contains(hash)
                ? Optional.empty()
                : PageProof.unread(page, frame.start(), frame.ordered(calls), extensionTags);
        if (unread.isEmpty()) {
            proven.add(hash);
        }
        return unread;
    }

    /** What stands for the pages that are proven now. */
    Set<String> proven() {
        return proven;
    }

    /** A call's parts are in it one by one: the proof finds each of them on the page. */
    private static String hash(PageFrame frame, Map<String, TemplateCall> calls) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(frame.places().size());
            for (PageFrame.Place place : frame.places()) {
                WrittenText.write(out, place.before());
                WrittenText.write(out, place.path());
            }
            WrittenText.write(out, frame.after());
            for (Map.Entry<String, TemplateCall> call : calls.entrySet()) {
                WrittenText.write(out, call.getKey());
                WrittenFile.call(out, call.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes it
        }
        return ContentHash.sha256(bytes.toByteArray());
    }
}
