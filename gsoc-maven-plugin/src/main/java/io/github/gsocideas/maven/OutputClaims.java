package io.github.gsocideas.maven;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Which files each output directory holds in this build, whichever module's execution writes them, so that none removes
 * another's. Lives in Maven's request, which all modules share and which goes with the build; as Java's own types, since
 * two modules may have loaded this plugin's classes twice.
 */
final class OutputClaims {

    private final Map<Path, Map<String, ByteBuffer>> claims;

    private OutputClaims(Map<Path, Map<String, ByteBuffer>> claims) {
        this.claims = claims;
    }

    /** The claims of a build. */
    @SuppressWarnings("unchecked")
    static OutputClaims of(MavenExecutionRequest request) {
        synchronized (request) { // with -T all modules come here at once, and the request's map isn't made for that
            return new OutputClaims((Map<Path, Map<String, ByteBuffer>>)
                    request.getData().computeIfAbsent(OutputClaims.class.getName(), key -> new ConcurrentHashMap<>()));
        }
    }

    /**
     * Whether a directory is free for files, or holds the very same already.
     *
     * @param files content by path
     */
    boolean claim(Path directory, Map<String, byte[]> files) {
        Map<String, ByteBuffer> claimed = new HashMap<>();
        files.forEach((path, content) -> claimed.put(path, ByteBuffer.wrap(content)));
        return claimed.equals(claims.computeIfAbsent(directory, key -> claimed));
    }
}
