package offprint.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import offprint.model.Inline;

/** Collects the pieces of a text; spaces that commands leave behind become one. */
final class TexOut {
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private char last = ' ';

    /** A style that has begun, and its pieces so far. */
    private record Open(Inline.Style style, List<Inline> parts) {}

    TexOut() {
        open.push(new Open(Inline.Style.KEPT, new ArrayList<>()));
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    void add(char c) {
        boolean isSpace = c == ' ' || c == '\u00A0';
        if (isSpace && (last == ' ' || last == '\u00A0')) {
            return;
        }
        words.append(c);
        last = c;
    }

    void add(Inline.Formula math) {
        flush();
        top().parts().add(math);
        last = '$';
    }

    void begin(Inline.Style style) {
        flush();
        open.push(new Open(style, new ArrayList<>()));
    }

    void end() {
        flush();
        var done = open.pop();
        if (!done.parts().isEmpty()) {
            top().parts().add(new Inline.Styled(done.style(), done.parts()));
        }
    }

    /** The last character so far; a space at the beginning. */
    char last() {
        return last;
    }

    List<Inline> parts() {
        if (open.size() == 1) {
            int end = words.length();
            while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\u00A0')) {
                end--;
            }
            words.setLength(end);
        }
        flush();
        return List.copyOf(top().parts());
    }

    private void flush() {
        if (!words.isEmpty()) {
            top().parts().add(new Inline.Words(words.toString()));
            words.setLength(0);
        }
    }

    private Open top() {
        return open.element();
    }
}
