package offprint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offprint.report.Report;

/**
 * Reads what the API of Hugging Face says of papers: the daily papers in each of its three eras (until March 2025, until
 * October 2025, since), one paper, and files in which others keep such days.
 */
final class HfJsonImporter extends JsonImporter {
    @Override
    public String format() {
        return "hf-json";
    }

    @Override
    public String description() {
        return "answers of Hugging Face's daily_papers API";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        return HfPaper.isPaper(object);
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return false;
    }

    /** The day in the file's name, or the one that a wrapper names. */
    @Override
    Optional<LocalDate> day(Input input, List<Value> values) {
        return Days.inName(input.name())
                .or(() -> values.stream()
                        .map(value -> Look.text(value, "date"))
                        .flatMap(text -> JsonDates.day(text).stream())
                        .findFirst());
    }

    @Override
    void read(Value.Mapping object, Draft draft, Optional<LocalDate> day, Report report) {
        new HfPaper(object, draft).say(day);
    }
}
