package offprint.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import offprint.model.PersonName;

/** Names of authors in the forms of the styles. */
final class Names {
    private Names() {}

    /** {@code Ada Kettle Jr.}, as it is displayed. */
    static String straight(PersonName name) {
        return name.display();
    }

    /** {@code Kettle, Ada, Jr.} */
    static String inverted(PersonName name) {
        return name.family().isEmpty()
                ? name.display()
                : name.family().get()
                        + name.given().map(given -> ", " + given).orElse("")
                        + name.suffix().map(suffix -> ", " + suffix).orElse("");
    }

    /** {@code Kettle, A. B., Jr.} */
    static String invertedInitials(PersonName name) {
        return name.family().isEmpty()
                ? name.display()
                : name.family().get()
                        + name.given().map(given -> ", " + initials(given)).orElse("")
                        + name.suffix().map(suffix -> ", " + suffix).orElse("");
    }

    /** {@code A. B. Kettle Jr.} */
    static String straightInitials(PersonName name) {
        return name.family().isEmpty()
                ? name.display()
                : name.given().map(given -> initials(given) + " ").orElse("")
                        + name.family().get()
                        + name.suffix().map(suffix -> " " + suffix).orElse("");
    }

    /** {@code Ada-Bea C.} as {@code A.-B. C.}; a script without capital letters is left as it is. */
    private static String initials(String given) {
        var out = new StringBuilder();
        boolean isStart = true;
        for (int i = 0; i < given.length(); i += Character.charCount(given.codePointAt(i))) {
            int c = given.codePointAt(i);
            if (c == ' ' || c == '-' || c == '.') {
                isStart = true;
                boolean isJoined = c == '-' && out.length() > 0;
                if (isJoined) {
                    out.append('-');
                }
            } else if (isStart && Character.isLetter(c)) {
                isStart = false;
                if (!Character.isUpperCase(c) && !Character.isLowerCase(c)) {
                    return given;
                }
                boolean isApart = out.length() > 0 && out.charAt(out.length() - 1) == '.';
                out.append(isApart ? " " : "").appendCodePoint(c).append('.');
            }
        }
        return out.isEmpty() ? given : out.toString();
    }

    /** All names in one form but the first, which has a form of its own. */
    static List<String> of(
            List<PersonName> names, Function<PersonName, String> first, Function<PersonName, String> others) {
        return Stream.concat(
                        names.stream().limit(1).map(first),
                        names.stream().skip(1).map(others))
                .toList();
    }

    /** {@code A}, {@code A and B}, {@code A, B, and C}. */
    static String series(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> {
                List<String> last = new ArrayList<>(names);
                last.set(names.size() - 1, "and " + names.get(names.size() - 1));
                yield String.join(", ", last);
            }
        };
    }
}
