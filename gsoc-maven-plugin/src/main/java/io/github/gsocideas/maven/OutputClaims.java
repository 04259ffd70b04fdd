package io.github.gsocideas.maven;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Which files each output directory holds in this build, whichever module's execution writes them, so that none removes
 * another's.
 */
final class OutputClaims {

    private final Map<Path, Map<String, ByteBuffer>> claims;

    private OutputClaims(Map<Path, Map<String, ByteBuffer>> claims) {
        this.claims = claims;
    }

    /** The claims of a build. */
    static OutputClaims of(MavenExecutionRequest request) {
        return new OutputClaims(BuildData.of(request, OutputClaims.class.getName(), ConcurrentHashMap::new));
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
