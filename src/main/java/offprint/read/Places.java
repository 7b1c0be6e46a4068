package offprint.read;

import java.util.Arrays;
import offprint.report.Position;

/** The lines of a text, so that a character's place can be told. */
final class Places {
    private final String file;
    private final int[] lineStarts;

    Places(String file, String text) {
        this.file = file;
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        lineStarts = new int[lines];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts[++line] = i + 1;
        }
    }

    /** A text whose lines end with the sign that ended them on old Macintoshes, with the sign that does now. */
    static String lines(String text) {
        return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
    }

    /** The place of the character at an offset. */
    Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.max(0, offset));
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, Math.max(0, offset) - lineStarts[line] + 1);
    }
}
