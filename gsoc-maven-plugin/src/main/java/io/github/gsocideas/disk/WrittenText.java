package io.github.gsocideas.disk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as an index keeps it, behind its length: a byte for each character where they are all of Latin-1, or else two, so
 * that even half of a pair of surrogates comes back, which no UTF-8 has.
 */
public final class WrittenText {

    private WrittenText() {}

    /** Writes a text. */
    public static void write(DataOutputStream out, String text) throws IOException {
        if (isLatin(text)) {
            out.writeInt(text.length());
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            out.writeInt(~text.length());
            out.writeChars(text);
        }
    }

    /** Writes a text that may not be there. */
    public static void write(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        write(out, text.orElse(""));
    }

    /** Writes texts. */
    public static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    /** Reads a text. */
    public static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
        char[] characters = new char[~length];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Reads a text that may not be there. */
    public static Optional<String> readOptional(DataInputStream in) throws IOException {
        boolean isThere = in.readBoolean();
        String text = read(in);
        return isThere ? Optional.of(text) : Optional.empty();
    }

    /** Reads texts. */
    public static List<String> readList(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            texts.add(read(in));
        }
        return texts;
    }
}
