package offprint.read;

import offprint.report.Position;

/**
 * A line of a pasted page that is not blank, without what pasting put around it.
 *
 * @param text its words, one space between them
 * @param at where its first word stands in the file
 * @param gap how many blank lines stand before it
 */
record HfTextLine(String text, Position at, int gap) {
    /** How many characters wide it is, as programs that wrap lines count. */
    int width() {
        return text.codePointCount(0, text.length());
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    String firstWord() {
        return isOneWord() ? text : text.substring(0, text.indexOf(' '));
    }

    int firstWidth() {
        var word = firstWord();
        return word.codePointCount(0, word.length());
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The line from that character on, as a line of its own. */
    HfTextLine from(int start) {
        return new HfTextLine(text.substring(start), new Position(at.file(), at.line(), at.column() + start), 0);
    }

    HfTextLine with(String words) {
        return new HfTextLine(words, at, gap);
    }
}
