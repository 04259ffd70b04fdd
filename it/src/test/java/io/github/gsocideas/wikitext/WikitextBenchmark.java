package io.github.gsocideas.wikitext;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a megabyte of nothing but openings takes in a JVM that has done nothing yet, as in a build. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class WikitextBenchmark {

    private static final int MEGABYTE = 1 << 20;

    /** What the megabyte consists of. */
    @Param({"{", "[", "{{a|", "<!--", "<pre>"})
    public String opening;

    private String source;

    /** Writes the megabyte. */
    @Setup
    public void repeat() {
        source = opening.repeat(MEGABYTE / opening.length());
    }

    /** Reads it as MediaWiki's preprocessor does. */
    @Benchmark
    public Object parse() {
        return Wikitext.parse(source);
    }

    /** Makes it fit to be an argument. */
    @Benchmark
    public Object sanitize() {
        return new WikitextSanitizer(Wikitext.EXTENSION_TAGS).sanitize(source);
    }
}
