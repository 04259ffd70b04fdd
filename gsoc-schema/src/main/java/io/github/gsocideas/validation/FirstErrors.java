package io.github.gsocideas.validation;

import com.networknt.schema.Error;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The errors that the validator finds first: a file of nothing but faults has too many to keep. */
final class FirstErrors extends AbstractList<Error> {

    private final List<Error> errors = new ArrayList<>();
    private final int most;

    FirstErrors(int most) {
        this.most = most;
    }

    @Override
    public Error get(int index) {
        return errors.get(index);
    }

    @Override
    public int size() {
        return errors.size();
    }

    @Override
    public void add(int index, Error error) {
        if (errors.size() < most) {
            errors.add(index, error);
        }
    }
}
