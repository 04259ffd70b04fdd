package io.github.gsocideas.mediawiki;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link MediaWiki} that is its parameter, with the {@link Extensions} named there or none. The tests of
 * a run share those with the same extensions, so a page's title should be the test's own.
 */
public final class SharedMediaWiki implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        MediaWiki.need();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MediaWiki.class;
    }

    @Override
    public MediaWiki resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Set<String> extensions = parameter
                .findAnnotation(Extensions.class)
                .map(annotation -> Set.of(annotation.value()))
                .orElse(Set.of());
        // JUnit closes what is closeable in its store when the run is over.
        return context.getRoot()
                .getStore(Namespace.create(SharedMediaWiki.class))
                .computeIfAbsent(extensions, SharedMediaWiki::start, MediaWiki.class);
    }

    private static MediaWiki start(Set<String> extensions) {
        try {
            return MediaWiki.start(extensions);
        } catch (IOException e) {
            throw new IllegalStateException("MediaWiki doesn't start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
