package io.github.gsocideas;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A record is what the schema says: no annotation maps, validates or names anything in the main code. */
class NoAnnotationsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** What the compiler checks, and nothing at run time sees. */
    private static final Set<String> ALLOWED =
            Set.of("Override", "FunctionalInterface", "java.lang.Override", "java.lang.FunctionalInterface");

    @Test
    void theMainCodeHasNoAnnotations() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("sources in %s", SOURCES).hasSizeGreaterThan(20);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            assertThat(annotations(compiler, manager.getJavaFileObjectsFromPaths(files)))
                    .isEmpty();
        }
    }

    @Test
    void anAnnotationIsFoundWhereverItStands() throws IOException {
        List<String> found = annotations(ToolProvider.getSystemJavaCompiler(), List.of(source("""
                                package x;

                                @Deprecated
                                record Sample(@javax.annotation.Nonnull String name) {
                                    @Override
                                    public String toString() {
                                        @SuppressWarnings("unused") int i = 0;
                                        return (@A String) name;
                                    }

                                    @FunctionalInterface
                                    interface Inner<@B T> {
                                        java.util.List<@C T> get() throws @D Exception;
                                    }

                                    @interface Own {}
                                }
                                """)));
        assertThat(found)
                .containsExactly(
                        "Sample.java:3: @Deprecated",
                        "Sample.java:4: @javax.annotation.Nonnull",
                        "Sample.java:7: @SuppressWarnings(\"unused\")",
                        "Sample.java:8: @A",
                        "Sample.java:12: @B",
                        "Sample.java:13: @C",
                        "Sample.java:13: @D");
    }

    private static List<String> annotations(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Path file = Path.of(unit.getSourceFile().getName()).getFileName();
            TreeScanner<Void, Void> scanner = new TreeScanner<>() {
                @Override
                public Void visitAnnotation(AnnotationTree annotation, Void unused) {
                    if (!ALLOWED.contains(annotation.getAnnotationType().toString())) {
                        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, annotation));
                        found.add(file + ":" + line + ": " + annotation);
                    }
                    return super.visitAnnotation(annotation, null);
                }
            };
            scanner.scan(unit, null);
        }
        return found;
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
