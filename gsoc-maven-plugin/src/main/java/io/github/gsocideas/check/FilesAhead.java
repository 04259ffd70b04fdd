package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeaContent;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Checks idea files on several threads, and hands them out in order on one.
 *
 * <p>A few files beyond the one that is asked for next stand in a queue. Each is checked by whoever comes to it first: by one
 * of the threads, or by the thread that asks, which does so as long as what it asks for isn't ready. A file is checked as if no
 * earlier idea had one of its values, since nobody knows those yet; it is for the one who asks to look whether that is so.
 * Whatever a check needs that isn't the same for all, it has to itself.
 *
 * <p>Of a file at which the plugin fails, what failed isn't told here: the one who asks will find it again.
 */
final class FilesAhead implements AutoCloseable {

    /** What each of the threads is called. */
    static final String THREAD = "gsoc-check";

    /** How many files the queue holds for each thread: enough that none waits for a long one, and few enough to be held. */
    private static final int OF_EACH_THREAD = 4;

    private final IdeasDirectory directory;
    private final IdeaSchema schema;
    private final FileChecks checks;
    private final Iterator<String> paths;
    private final int most;
    private final ExecutorService others;
    private final Deque<FutureTask<FileAhead>> queue = new ArrayDeque<>();

    /**
     * All files of a directory, in its order.
     *
     * @param threads how many there are, with the one that asks; at least two
     */
    FilesAhead(IdeasDirectory directory, IdeaSchema schema, FileChecks checks, int threads) {
        this.directory = directory;
        this.schema = schema;
        this.checks = checks;
        this.paths = directory.paths().iterator();
        this.most = OF_EACH_THREAD * threads;
        this.others = Executors.newFixedThreadPool(threads - 1, task -> {
            // Its stack is as large as the main thread's, so that as much fits into it as without threads.
            Thread thread = new Thread(task, THREAD);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The next file. */
    FileAhead next() {
        while (queue.size() < most && paths.hasNext()) {
            String path = paths.next();
            FutureTask<FileAhead> task = new FutureTask<>(() -> check(path));
            queue.add(task);
            others.execute(task);
        }
        FutureTask<FileAhead> first = queue.remove();
        first.run(); // does nothing where another thread has begun
        for (Iterator<FutureTask<FileAhead>> more = queue.iterator(); more.hasNext() && !first.isDone(); ) {
            more.next().run();
        }
        return result(first);
    }

    private FileAhead check(String path) {
        Sights read = new Sights();
        IdeaContent content = directory.read(path, read);
        Sights seen = new Sights();
        List<Finding> findings = new ArrayList<>();
        Optional<CheckedFile> checked = PluginFault.guard(
                        content.file(),
                        findings,
                        () -> checks.seeing(seen).check(path, content.documents(schema), unique -> List.of(), findings))
                .filter(file -> file.findings().stream()
                        .noneMatch(finding -> finding.rule().equals(PluginFault.RULE)));
        return new FileAhead(content, read, checked, seen.takeLatest());
    }

    private static FileAhead result(FutureTask<FileAhead> task) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true; // the file must be told of all the same
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the other threads, and waits until they have ended. */
    @Override
    public void close() {
        others.shutdownNow();
        boolean isInterrupted = false;
        boolean isEnded = false;
        while (!isEnded) {
            try {
                isEnded = others.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
