package offprint.normalize;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.Key;
import offprint.model.PartialDate;

/** The types of which shapes are made. */
final class Types {
    /** Any text, also one that YAML takes for a number or a truth value. */
    static final Type TEXT = new Type.Scalar(Type.Sort.TEXT, "", "", "string", "number", "boolean");
    /** Plain text that may hold TeX. */
    static final Type PROSE = TEXT;
    /** Markdown. */
    static final Type MARKDOWN = TEXT;
    /** The last part of an address. */
    static final Type KEY = new Type.Scalar(Type.Sort.TEXT, Key.FORM, "", "string", "number");
    /** What names a paper: its key, an alias, an identifier or its title. */
    static final Type REFERENCE = new Type.Scalar(Type.Sort.TEXT, "", "", "string", "number");
    /** A paper in a registry, as {@code doi:10.1000/182}; unquoted, 2511.00001 is a number to YAML. */
    static final Type IDENTIFIER = new Type.Scalar(Type.Sort.TEXT, "", "", "string", "number");
    /** The slug of a topic, after {@code -} when the topic is taken away. */
    static final Type TOPIC = new Type.Scalar(Type.Sort.TEXT, "-?\\s*" + Key.FORM, "", "string", "number");
    /** A year of four digits. */
    static final Type YEAR = year(Type.Sort.TEXT, "[1-9]\\d{3}");
    /** An absolute http or https address. */
    static final Type URL = new Type.Scalar(Type.Sort.TEXT, "[Hh][Tt][Tt][Pp][Ss]?://\\S+", "", "string");
    /** A time zone, as {@code Europe/Vienna}. */
    static final Type ZONE = pattern("[A-Za-z0-9+_/:-]+");
    /** True or false. */
    static final Type FLAG = new Type.Words(Type.Sort.FLAG, List.of("true", "false"));
    /** A day of the calendar. */
    static final Type DAY =
            new Type.Scalar(Type.Sort.DAY, "[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "date", "string");
    /** A day, a month or a year. */
    static final Type DATE = year(Type.Sort.DATE, PartialDate.FORM);
    /** A whole number, 0 or more. */
    static final Type NUMBER = number(0);
    /** What is passed over. */
    static final Type ANYTHING = new Type.Anything();

    private Types() {}

    /** A text of that whole form, in the regular expressions that Java and ECMAScript share. */
    static Type pattern(String pattern) {
        return new Type.Scalar(Type.Sort.TEXT, pattern, "", "string");
    }

    /** A whole number from that on, asked for as a text because something else may stand there. */
    static Type digits(int least) {
        return new Type.Scalar(Type.Sort.TEXT, "\\d{1,6}", "", Optional.of(least), List.of("integer", "string"));
    }

    /** One of these words. */
    static Type words(Stream<String> words) {
        return new Type.Words(Type.Sort.TEXT, words.toList());
    }

    /** A whole number from that on. */
    static Type number(int least) {
        return new Type.Scalar(Type.Sort.NUMBER, "\\d{1,12}", "", Optional.of(least), List.of("integer", "string"));
    }

    /** One value or a list of them. */
    static Type many(Type item) {
        return new Type.Many(item);
    }

    /** Fields of that shape. */
    static Type fields(Shape shape) {
        return new Type.Inner(shape);
    }

    /** One or the other. */
    static Type either(Type one, Type other) {
        return new Type.Either(one, other);
    }

    /** A year, which is a number to YAML, or what begins with one. */
    private static Type year(Type.Sort sort, String pattern) {
        return new Type.Scalar(sort, pattern, "", Optional.of(1000), List.of("string", "integer"));
    }
}
