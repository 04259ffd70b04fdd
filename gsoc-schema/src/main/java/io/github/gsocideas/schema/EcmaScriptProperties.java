package io.github.gsocideas.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of characters in ECMA-262's {@code \p{…}}, and Java's names for them. */
final class EcmaScriptProperties {

    /** The members of a class that are white space. */
    static final String WHITE_SPACE =
            "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}" + "\\x{3000}\\x{feff}";

    /** All others. */
    static final String NO_WHITE_SPACE = "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}"
            + "\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}"
            + "\\x{ff00}-\\x{10ffff}";

    private static final Set<String> CATEGORIES = Set.of(
            "C", "Cc", "Cf", "Cn", "Co", "Cs", "L", "LC", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N",
            "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl",
            "Zp", "Zs");

    private static final Map<String, String> CATEGORY_NAMES = Map.ofEntries(
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("Format", "Cf"),
            Map.entry("Unassigned", "Cn"),
            Map.entry("Private_Use", "Co"),
            Map.entry("Surrogate", "Cs"),
            Map.entry("Letter", "L"),
            Map.entry("Cased_Letter", "LC"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Mark", "M"),
            Map.entry("Spacing_Mark", "Mc"),
            Map.entry("Enclosing_Mark", "Me"),
            Map.entry("Nonspacing_Mark", "Mn"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("Letter_Number", "Nl"),
            Map.entry("Other_Number", "No"),
            Map.entry("Punctuation", "P"),
            Map.entry("Connector_Punctuation", "Pc"),
            Map.entry("Dash_Punctuation", "Pd"),
            Map.entry("Close_Punctuation", "Pe"),
            Map.entry("Final_Punctuation", "Pf"),
            Map.entry("Initial_Punctuation", "Pi"),
            Map.entry("Other_Punctuation", "Po"),
            Map.entry("Open_Punctuation", "Ps"),
            Map.entry("Symbol", "S"),
            Map.entry("Currency_Symbol", "Sc"),
            Map.entry("Modifier_Symbol", "Sk"),
            Map.entry("Math_Symbol", "Sm"),
            Map.entry("Other_Symbol", "So"),
            Map.entry("Separator", "Z"),
            Map.entry("Line_Separator", "Zl"),
            Map.entry("Paragraph_Separator", "Zp"),
            Map.entry("Space_Separator", "Zs"));

    private static final Map<String, String> BINARY = Map.ofEntries(
            Map.entry("ASCII", "ASCII"),
            Map.entry("Alphabetic", "IsAlphabetic"),
            Map.entry("Alpha", "IsAlphabetic"),
            Map.entry("Assigned", "IsAssigned"),
            Map.entry("Ideographic", "IsIdeographic"),
            Map.entry("Ideo", "IsIdeographic"),
            Map.entry("Lowercase", "IsLowercase"),
            Map.entry("Lower", "IsLowercase"),
            Map.entry("Uppercase", "IsUppercase"),
            Map.entry("Upper", "IsUppercase"),
            Map.entry("White_Space", "IsWhite_Space"),
            Map.entry("space", "IsWhite_Space"),
            Map.entry("ASCII_Hex_Digit", "XDigit"),
            Map.entry("AHex", "XDigit"),
            Map.entry("Hex_Digit", "IsHex_Digit"),
            Map.entry("Hex", "IsHex_Digit"),
            Map.entry("Join_Control", "IsJoin_Control"),
            Map.entry("Join_C", "IsJoin_Control"),
            Map.entry("Noncharacter_Code_Point", "IsNoncharacter_Code_Point"),
            Map.entry("NChar", "IsNoncharacter_Code_Point"));

    private static final Set<String> CATEGORY_KEYS = Set.of("General_Category=", "gc=");
    private static final Set<String> SCRIPT_KEYS = Set.of("Script=", "sc=");

    private EcmaScriptProperties() {}

    /**
     * Java's name for a property; empty where there is none.
     *
     * @param key the part before the value with its {@code =}; null where there is none
     */
    static Optional<String> toJava(String key, String value) {
        if (key == null) {
            return category(value).or(() -> Optional.ofNullable(BINARY.get(value)));
        }
        if (CATEGORY_KEYS.contains(key)) {
            return category(value);
        }
        return SCRIPT_KEYS.contains(key) ? script(value) : Optional.empty();
    }

    private static Optional<String> category(String value) {
        return CATEGORIES.contains(value) ? Optional.of(value) : Optional.ofNullable(CATEGORY_NAMES.get(value));
    }

    private static Optional<String> script(String value) {
        try {
            return Optional.of(
                    "script=" + Character.UnicodeScript.forName(value).name());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
