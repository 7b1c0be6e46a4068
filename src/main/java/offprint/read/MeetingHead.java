package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a schedule says once for all of its meetings. */
final class MeetingHead {
    private static final Pattern SEASON = Pattern.compile(
            "(?<![\\p{L}])(spring|summer|fall|autumn|winter)[ _-]?((?:19|20)\\d\\d|\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final List<String> FIRST_DAYS = List.of("first_date", "start_date", "begins", "from");

    private final Value.Mapping fields;
    private final String file;

    /**
     * The head of a schedule.
     *
     * @param fields its fields, their names folded
     * @param file the name of the file, which may tell the semester
     */
    MeetingHead(Value.Mapping fields, String file) {
        this.fields = fields;
        this.file = file.substring(file.lastIndexOf('/') + 1);
    }

    Value.Mapping fields() {
        return fields;
    }

    /** The semester or the like. */
    Optional<Value.Scalar> series() {
        var said = MeetingFields.first(fields, MeetingFields.SERIES);
        return said.map(this::withYear)
                .or(() -> Look.scalar(fields, "semester_id")
                        .flatMap(id -> season(id.text()).map(name -> new Value.Scalar(name, id.at()))))
                .or(() -> season(file).map(name -> new Value.Scalar(name, fields.at())));
    }

    private Value.Scalar withYear(Value.Scalar said) {
        var name = season(said.text())
                .filter(found -> found.length() >= said.text().strip().length());
        var year = Look.scalar(fields, "year").map(text -> text.text().strip()).filter(text -> text.matches("\\d{4}"));
        var text = MarkdownText.plain(name.orElse(said.text()));
        return new Value.Scalar(
                year.isPresent() && !YEAR.matcher(text).find() ? text + " " + year.get() : text, said.at());
    }

    private static Optional<String> season(String text) {
        var found = SEASON.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var word = found.group(1).toLowerCase(Locale.ROOT);
        var year = found.group(2).length() == 2 ? "20" + found.group(2) : found.group(2);
        return Optional.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + year);
    }

    /** The year in which the schedule begins, as far as it, or the file's name, says so. */
    Optional<Integer> year() {
        var first = MeetingFields.first(fields, FIRST_DAYS).map(Value.Scalar::text);
        return Look.scalar(fields, "year")
                .map(Value.Scalar::text)
                .flatMap(MeetingHead::year)
                .or(() -> first.flatMap(MeetingHead::year))
                .or(() -> series().map(Value.Scalar::text).flatMap(MeetingHead::year))
                .or(() -> year(file));
    }

    private static Optional<Integer> year(String text) {
        var found = YEAR.matcher(text);
        return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }
}
