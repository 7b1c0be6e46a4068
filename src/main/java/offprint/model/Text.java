package offprint.model;

import java.util.List;

/**
 * A title, an abstract or a summary: plain text that may hold TeX, in three renderings.
 *
 * @param source as its source wrote it, spaces folded
 * @param plain the same for readers in Unicode, formulas in a linear form
 * @param parts the pieces of it; the other renderings are made of them when they are asked for
 */
public record Text(String source, String plain, List<Inline> parts) {
    public Text {
        parts = List.copyOf(parts);
    }

    /** A text without any TeX. */
    public static Text of(String plain) {
        return new Text(plain, plain, List.of(new Inline.Words(plain)));
    }

    /** A text that was understood. */
    public static Text of(String source, List<Inline> parts) {
        return new Text(source, PlainText.of(parts), parts);
    }

    /** What two titles are compared by. */
    public String folded() {
        return Folded.title(plain);
    }

    /** What a key is made of when nothing else names a paper: formulas as their source has them, as always. */
    public String named() {
        return PlainText.named(this);
    }

    /** Safe HTML: escaped words, {@code em}, {@code strong}, {@code code}, {@code sup}, {@code sub}, and formulas. */
    public String html() {
        return HtmlText.of(parts);
    }

    /** The same for readers that have no stylesheet of ours, such as those of feeds. */
    public String bareHtml() {
        return HtmlText.bare(parts);
    }

    /** The beginning of at most so many characters of the plain form, cut at a word; formulas are whole or left out. */
    public Text beginning(int most) {
        return plain.length() <= most ? this : of(source, new Beginning(most).of(parts));
    }

    /** Safe TeX, as a field of BibTeX may hold it: braces balanced, no command that we do not know. */
    public String tex() {
        return TexText.of(parts);
    }
}
