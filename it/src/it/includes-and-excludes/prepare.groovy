import java.nio.file.Files
import java.nio.file.Path

// Out of the ideas directory: excluded, or the build fails.
Files.createSymbolicLink(new File(basedir, 'ideas/linked').toPath(), Path.of('../elsewhere'))
true
