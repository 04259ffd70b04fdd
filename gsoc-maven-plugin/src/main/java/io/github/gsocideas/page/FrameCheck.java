package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.List;

public final class FrameCheck {
    private FrameCheck() {}

    public static List<Finding> findings(SourceText source, WikitextSanitizer sanitizer) {
        return List.of();
    }
}
