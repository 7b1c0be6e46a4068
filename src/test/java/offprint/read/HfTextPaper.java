package offprint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that a test writes into a page and wants back; an empty text stands for what the page does not show.
 *
 * @param title its title
 * @param summary its abstract
 * @param authors the number of its authors
 * @param slug an organization's name in addresses
 * @param name an organization's name
 * @param published its day
 * @param comments the number of comments
 */
record HfTextPaper(
        String title,
        String summary,
        String authors,
        String slug,
        String name,
        Optional<LocalDate> published,
        String comments) {
    /** The paper without what stands under its abstract. */
    HfTextPaper bare() {
        return new HfTextPaper(title, summary, "", "", "", Optional.empty(), "");
    }

    /** What an importer passed on. */
    static HfTextPaper of(Entry entry) {
        var fields = entry.fields();
        return new HfTextPaper(
                text(fields, "title"),
                text(fields, "abstract"),
                text(fields, "authorCount"),
                text(inside(fields, "organization"), "slug"),
                text(inside(fields, "organization"), "name"),
                Optional.of(text(fields, "published"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                text(inside(inside(fields, "counts"), "comments"), "value"));
    }

    static Value.Mapping inside(Value.Mapping fields, String name) {
        return fields.get(name).map(value -> (Value.Mapping) value).orElse(new Value.Mapping(List.of(), fields.at()));
    }

    static String text(Value.Mapping fields, String name) {
        return fields.get(name).map(value -> ((Value.Scalar) value).text()).orElse("");
    }
}
