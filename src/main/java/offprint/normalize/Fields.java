package offprint.normalize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.model.StaticFile;
import offprint.read.Value;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/**
 * The fields of one mapping, taken one by one, each as its shape declares it; what the shape does not have is unknown. A
 * fault is an error in what a person wrote, and a warning in what was fetched; either way the field is left out.
 */
final class Fields {
    private final Shape shape;
    private final Value.Mapping mapping;
    private final boolean byHand;
    private final Report report;

    Fields(Shape shape, Value.Mapping mapping, boolean byHand, Report report) {
        this.shape = shape;
        this.mapping = mapping;
        this.byHand = byHand;
        this.report = report;
    }

    /** Where the mapping begins. */
    Position at() {
        return mapping.at();
    }

    /** The value of that name, whatever it is. */
    Optional<Value> value(String name) {
        return mapping.get(shape.declared(name).name());
    }

    private Optional<Value> value(String name, Type.Sort sort) {
        return mapping.get(shape.field(name, sort).name());
    }

    /** A text that is not blank. */
    Optional<Said<String>> text(String name) {
        return text(name, Type.Sort.TEXT);
    }

    private Optional<Said<String>> text(String name, Type.Sort sort) {
        return value(name, sort).flatMap(value -> text(value, name));
    }

    /** Texts; one value stands for a list of one. */
    List<Said<String>> texts(String name) {
        return texts(name, Type.Sort.TEXTS);
    }

    private List<Said<String>> texts(String name, Type.Sort sort) {
        List<Said<String>> texts = new ArrayList<>();
        for (var item : list(name, sort)) {
            text(item, name).ifPresent(texts::add);
        }
        return texts;
    }

    /** Values; one value stands for a list of one. */
    List<Value> list(String name) {
        return list(name, Type.Sort.LIST);
    }

    private List<Value> list(String name, Type.Sort sort) {
        var value = value(name, sort);
        if (value.isPresent() && value.get() instanceof Value.Sequence sequence) {
            return sequence.items();
        }
        return value.map(List::of).orElse(List.of());
    }

    /** The text that a value is. */
    Optional<Said<String>> text(Value value, String name) {
        if (value instanceof Value.Scalar scalar) {
            return Optional.of(new Said<>(scalar.text(), scalar.at()))
                    .filter(said -> !said.value().isBlank());
        }
        fault("field.invalid", value.at(), "\"" + name + "\" is a text, not " + value.sort(), "write a text");
        return Optional.empty();
    }

    /** The fields of a mapping within. */
    Optional<Fields> mapping(String name) {
        return value(name, Type.Sort.MAPPING).flatMap(value -> mapping(value, name));
    }

    /** The fields that a value, or an item of it, is. */
    Optional<Fields> mapping(Value value, String name) {
        if (value instanceof Value.Mapping inner) {
            return Optional.of(new Fields(shape.within(name), inner, byHand, report));
        }
        fault("field.invalid", value.at(), "\"" + name + "\" has fields, it is not " + value.sort(), "write a mapping");
        return Optional.empty();
    }

    /** A truth value. */
    boolean flag(String name, boolean otherwise) {
        return parse(
                        text(name, Type.Sort.FLAG),
                        "flag.invalid",
                        Fields::truth,
                        "is neither true nor false",
                        "write true or false")
                .map(Said::value)
                .orElse(otherwise);
    }

    /** A day of the calendar. */
    Optional<Said<LocalDate>> day(String name) {
        return text(name, Type.Sort.DAY).flatMap(this::day);
    }

    /** Days; one value stands for a list of one. */
    List<Said<LocalDate>> days(String name) {
        return texts(name, Type.Sort.DAYS).stream()
                .flatMap(text -> day(text).stream())
                .toList();
    }

    private Optional<Said<LocalDate>> day(Said<String> text) {
        return parse(
                Optional.of(text),
                "date.invalid",
                written -> PartialDate.parse(written)
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::earliest),
                "is not a day",
                "write it as 2025-06-14");
    }

    /** A day, a month or a year. */
    Optional<Said<PartialDate>> date(String name) {
        return parse(
                text(name, Type.Sort.DATE),
                "date.invalid",
                PartialDate::parse,
                "is not a date",
                "write it as 2025-06, 2025-06-14 or 2025");
    }

    /** A whole number, 0 or more. */
    Optional<Said<Long>> number(String name) {
        return parse(
                text(name, Type.Sort.NUMBER),
                "number.invalid",
                Fields::whole,
                "is not a whole number",
                "write digits only");
    }

    /** What a text means, or a fault that quotes it. */
    <T> Optional<Said<T>> parse(
            Optional<Said<String>> text,
            String code,
            Function<String, Optional<T>> meaning,
            String complaint,
            String hint) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var written = text.get();
        var meant = meaning.apply(written.value().strip());
        if (meant.isEmpty()) {
            fault(code, written.at(), "\"" + shortened(written.value()) + "\" " + complaint, hint);
        }
        return meant.map(value -> new Said<>(value, written.at()));
    }

    /**
     * A file of {@code content/static/} that a text names.
     *
     * @param otherwise the hint when none is called alike
     */
    Optional<StaticFile> file(Said<String> name, List<StaticFile> files, String otherwise) {
        var found = files.stream()
                .filter(file -> file.path().equals(name.value().strip()))
                .findFirst();
        if (found.isEmpty()) {
            fault(
                    "file.missing",
                    name.at(),
                    "there is no file \"" + shortened(name.value()) + "\" in content/static/",
                    Closest.hint(
                            name.value(), files.stream().map(StaticFile::path).toList(), otherwise));
        }
        return found;
    }

    /** Reports a fault as severely as its author can mend it. */
    void fault(String code, Position at, String message, String hint) {
        if (byHand) {
            report.error(code, at, message, hint);
        } else {
            report.warning(code, at, message, hint);
        }
    }

    /** Complains about a field that a person left out; in what was fetched the whole is passed over. */
    void require(String name) {
        if (byHand && value(name).isEmpty()) {
            fault("field.missing", at(), "there is no \"" + name + "\" here", "add \"" + name + ":\"");
        }
    }

    /** Complains about a field that means nothing without another. */
    void rejectLonely(String name, String other) {
        if (value(name).isPresent() && value(other).isEmpty()) {
            fault(
                    "field.unknown",
                    value(name).get().at(),
                    "\"" + name + "\" is a field here only beside \"" + other + "\"",
                    "take it out");
        }
    }

    /** Complains about the fields that the shape does not have. */
    void rejectUnknown() {
        for (var field : mapping.fields()) {
            if (!shape.has(field.name())) {
                var known = shape.names();
                fault(
                        "field.unknown",
                        field.at(),
                        "\"" + shortened(field.name()) + "\" is not a field here",
                        Closest.hint(field.name(), known, "known are: " + String.join(", ", known)));
            }
        }
    }

    /** A value as short as a message can bear. */
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> whole(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
