package io.github.gsocideas.check;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is asked for first, and never where nobody asks.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** Something that the supplier makes when it is first asked for. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
