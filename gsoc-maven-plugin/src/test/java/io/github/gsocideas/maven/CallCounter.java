package io.github.gsocideas.maven;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;

/** Counts the calls of methods, which do what they always do, by their first arguments. */
public final class CallCounter implements AutoCloseable {

    /** All calls; public, since the code that notes them becomes part of other classes. */
    public static final Queue<Call> CALLS = new ConcurrentLinkedQueue<>();

    private final ClassReloadingStrategy reloading = ClassReloadingStrategy.of(ByteBuddyAgent.install());
    private final Method[] methods;

    /**
     * A method, the only one of its class that is counted.
     *
     * @param parameters how many it has
     */
    record Method(Class<?> type, String name, int parameters) {}

    /** A call of a class's method. */
    public record Call(String type, String argument) {}

    CallCounter(Method... methods) {
        this.methods = methods.clone();
        for (Method method : methods) {
            new ByteBuddy()
                    .redefine(method.type())
                    .visit(Advice.to(Note.class).on(named(method.name()).and(takesArguments(method.parameters()))))
                    .make()
                    .load(method.type().getClassLoader(), reloading);
        }
        CALLS.clear();
    }

    /** How often a method was called, by its first argument. */
    Map<String, Long> times(Method method) {
        return CALLS.stream()
                .filter(call -> call.type().equals(method.type().getName()))
                .collect(Collectors.groupingBy(Call::argument, TreeMap::new, Collectors.counting()));
    }

    @Override
    public void close() throws IOException {
        reloading.reset(Stream.of(methods).map(Method::type).toArray(Class<?>[]::new));
    }

    /** What is put before a method's own code. */
    static final class Note {

        private Note() {}

        @Advice.OnMethodEnter
        static void note(@Advice.Origin("#t") String type, @Advice.Argument(0) Object argument) {
            CALLS.add(new Call(type, String.valueOf(argument)));
        }
    }
}
