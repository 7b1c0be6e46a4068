package offprint.read;

import offprint.report.Position;

/**
 * Words of a page and where the first of them stands.
 *
 * @param text the words on one line
 * @param at where they begin in the file
 */
record HfTextSpan(String text, Position at) {
    Value.Scalar scalar() {
        return new Value.Scalar(text, at);
    }
}
