package io.github.gsocideas.finding;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Letters that look like Latin ones and are others: in {@code dаte} the second is Cyrillic. Only those of Cyrillic and Greek
 * that nobody tells apart, and what Unicode itself calls a variant, such as full-width letters.
 */
public final class LookAlikes {

    private static final String OTHERS =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D"
                    + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u04AE\u050C\u051A\u051C"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
                    + "\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7\u03F2\u0131";

    private static final String LATIN = "aeopcyxsijhdqw" + "ABEKMHOPCTYXSIJYGQW" + "ABEZHIKMNOPTYX" + "aikvopuxci";

    private LookAlikes() {}

    /** A text with Latin letters in place of those that look like them. */
    public static String latin(String text) {
        return text.codePoints().allMatch(character -> character < 0x80)
                ? text
                : text.codePoints().mapToObj(LookAlikes::latin).collect(Collectors.joining());
    }

    /** What the first such letter of a text is: {@code U+0430 looks like 'a'}; empty where it has none. */
    public static Optional<String> describe(String text) {
        return text.codePoints()
                .filter(character -> !latin(character).equals(Character.toString(character)))
                .mapToObj(character -> "U+%04X looks like '%s'".formatted(character, latin(character)))
                .findFirst();
    }

    private static String latin(int character) {
        int index = OTHERS.indexOf(character);
        if (index >= 0) {
            return LATIN.substring(index, index + 1);
        }
        String variant = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        boolean isLatin = variant.length() == 1 && variant.charAt(0) < 0x80 && Character.isLetter(variant.charAt(0));
        return isLatin ? variant : Character.toString(character);
    }
}
