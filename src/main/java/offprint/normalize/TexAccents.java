package offprint.normalize;

import java.text.Normalizer;
import java.util.Optional;

/** Letters with the accents that commands give them. */
final class TexAccents {
    private static final String COMMANDS = "\"'`^~=.uvHcdkbr";
    private static final String MARKS =
            "\u0308\u0301\u0300\u0302\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0323\u0328\u0331\u030A";
    private static final String TIE = "\u0361";

    private TexAccents() {}

    /** Whether a command of one letter gives its argument an accent. */
    static boolean isLetter(String name) {
        return name.equals("t") || name.length() == 1 && COMMANDS.indexOf(name.charAt(0)) >= 7;
    }

    /** The letter with the accent of a command; empty when the text is no single letter. */
    static Optional<String> on(String text, char command) {
        var base = text.replace('ı', 'i').replace('ȷ', 'j');
        int letters = (int) base.codePoints().filter(Character::isLetter).count();
        int marks = (int) base.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .count();
        int length = base.codePointCount(0, base.length());
        if (command == 't') {
            return length == 2 && letters == 2
                    ? Optional.of(base.substring(0, 1) + TIE + base.substring(1))
                    : Optional.empty();
        }
        if (letters != 1 || letters + marks != length) {
            return Optional.empty();
        }
        var mark = MARKS.charAt(COMMANDS.indexOf(command));
        return Optional.of(Normalizer.normalize(base + mark, Normalizer.Form.NFC));
    }

    /** The same, where Unicode has one character for it: anything else is hardly meant. */
    static Optional<String> likelyOn(String text, char command) {
        return on(text, command).filter(letter -> letter.codePointCount(0, letter.length()) == 1);
    }
}
