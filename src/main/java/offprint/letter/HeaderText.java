package offprint.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import offprint.model.Mailbox;

/** Values of headers: words of any script as RFC 2047 has them, folded, and never with the end of a line in them. */
final class HeaderText {
    private static final int LONGEST_WORD = 39;
    private static final int WIDTH = 76;

    private HeaderText() {}

    /** A line {@code Name: value} with its end; the value may hold anything. */
    static String line(String name, String value) {
        var clean = clean(value);
        boolean isPlain = clean.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                && !clean.contains("=?")
                && longestWord(clean) < WIDTH - name.length();
        return folded(name + ":", isPlain ? List.of(clean.split(" ", -1)) : encoded(clean));
    }

    /** A line with a value that is already in the form of headers, such as an address between angle brackets. */
    static String raw(String name, String value) {
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("a header holds ASCII in one line: " + name);
        }
        return name + ": " + value + "\r\n";
    }

    /** A line with somebody's address. */
    static String line(String name, Mailbox who) {
        var words = new ArrayList<String>();
        var clean = clean(who.name());
        if (clean.matches("[A-Za-z0-9 !#$%&'*+/=^_`{|}~-]+")
                && !clean.contains("=?")
                && longestWord(clean) < LONGEST_WORD) {
            words.addAll(List.of(clean.split(" ", -1)));
        } else if (!clean.isEmpty()) {
            words.addAll(encoded(clean));
        }
        words.add("<" + who.address() + ">");
        return folded(name + ":", words);
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (var word : text.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static String clean(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069]+", " ")
                .strip()
                .replaceAll(" +", " ");
    }

    /** Words of Base64, each of whole characters and at most 75 long. */
    private static List<String> encoded(String text) {
        List<String> words = new ArrayList<>();
        var part = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            int more = Escaped.bytes(Character.toString(point));
            if (bytes + more > LONGEST_WORD) {
                words.add(word(part));
                part = new StringBuilder();
                bytes = 0;
            }
            part.appendCodePoint(point);
            bytes += more;
        }
        words.add(word(part));
        return words;
    }

    private static String word(StringBuilder part) {
        var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    private static String folded(String name, List<String> words) {
        var out = new StringBuilder(name);
        int column = name.length();
        for (var word : words) {
            if (column + 1 + word.length() > WIDTH && column > name.length()) {
                out.append("\r\n");
                column = 0;
            }
            out.append(' ').append(word);
            column += 1 + word.length();
        }
        return out.append("\r\n").toString();
    }
}
