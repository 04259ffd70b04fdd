package io.github.gsocideas.publish;

/** A page can't be published as it is; the message is one line that says why, what is saved, and what to do. */
public final class PublishFailure extends Exception {

    private static final long serialVersionUID = 1;

    PublishFailure(String message) {
        super(message);
    }
}
