package io.github.gsocideas.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it was published the last time, which is where the wiki and the repo have gone on from.
 *
 * @param page its calls
 * @param saved when it was
 * @param kept where it isn't as the repo was
 */
record PublishedPage(CalledPage page, Instant saved, KeptValues kept) {

    /**
     * A call of it.
     *
     * @param call the call
     * @param kept by a parameter, the digest of the repo's value where that was another
     */
    record Call(PlacedCall call, Map<String, String> kept) {

        /** The digest of the value that both sides had last come to terms on. */
        String agreed(String parameter) {
            String digest = kept.get(parameter);
            return digest == null ? Digest.of(call.value(parameter)) : digest;
        }

        /** What the page had. */
        Optional<String> value(String parameter) {
            return call.value(parameter);
        }

        /** What stands between both sides: a value of the repo that isn't the page's. */
        boolean isKept(String parameter) {
            return kept.containsKey(parameter);
        }
    }

    /** A call by its index. */
    Call call(int index) {
        PlacedCall call = page.calls().get(index);
        return new Call(
                call, kept.of(index + 1, parameter -> call.value(parameter).isPresent()));
    }

    /** Whether the repo never had an idea for a call, by its index. */
    boolean isTheirs(int index) {
        return kept.theirs().contains(index + 1);
    }

    /** Whether the repo had no idea for a call then, by its index. */
    boolean isWithoutIdea(int index) {
        return kept.isWithoutIdea(index + 1);
    }

    /** The ideas of the repo that were taken from the page. */
    List<RemovedIdea> removed() {
        return kept.removed();
    }
}
