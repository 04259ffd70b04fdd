package io.github.gsocideas.wiki;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads an answer up to a number of bytes, and no further: what a server sends without end is left where it is. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Content> {

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Content> content = new CompletableFuture<>();
    private Flow.Subscription subscription;

    BoundedBody(int most) {
        this.most = most;
    }

    /**
     * What was read, as UTF-8.
     *
     * @param whole whether that is all there is
     */
    record Content(String text, boolean whole) {

        /** Without the text, which may have a token. */
        @Override
        public String toString() {
            return (whole ? "all" : "the first") + " " + text.length() + " characters";
        }
    }

    @Override
    public CompletionStage<Content> getBody() {
        return content;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] next = new byte[Math.min(buffer.remaining(), most - bytes.size())];
            boolean fits = next.length == buffer.remaining();
            buffer.get(next);
            bytes.write(next, 0, next.length);
            if (!fits) {
                subscription.cancel();
                content.complete(new Content(bytes.toString(StandardCharsets.UTF_8), false));
                return;
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        content.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        content.complete(new Content(bytes.toString(StandardCharsets.UTF_8), true));
    }
}
