package offprint.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.report.Position;

/** A person or a group as formats of others tell their parts apart. */
final class JsonPerson {
    private static final Pattern ORCID = Pattern.compile("\\d{4}-?\\d{4}-?\\d{4}-?\\d{3}[\\dXx]");

    private final Position at;
    private String name = "";
    private String family = "";
    private String given = "";
    private String suffix = "";
    private String orcid = "";
    private String affiliation = "";

    JsonPerson(Position at) {
        this.at = at;
    }

    /** The whole name, of a group or of somebody whose name is not told apart. */
    JsonPerson named(String text) {
        name = clean(text);
        return this;
    }

    /** The parts of a name; with one of them alone nothing is told apart. */
    JsonPerson parts(String givenName, String familyName, String suffixOfName) {
        given = clean(givenName);
        family = clean(familyName);
        suffix = clean(suffixOfName);
        return this;
    }

    /** A name written {@code Family, Given}; any other is taken whole. */
    JsonPerson inverted(String text) {
        var parts = text.split(",", -1);
        if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
            return parts(parts[1], parts[0], "");
        }
        return named(text);
    }

    JsonPerson orcid(String text) {
        var found = ORCID.matcher(text);
        if (found.find()) {
            var digits = found.group().replace("-", "").toUpperCase(Locale.ROOT);
            orcid = String.join(
                    "-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8, 12), digits.substring(12));
        }
        return this;
    }

    JsonPerson affiliations(Stream<String> names) {
        affiliation = names.map(JsonPerson::clean)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return this;
    }

    /** The author, unless there is no name. */
    Optional<Value.Mapping> author() {
        boolean split = !family.isEmpty() && !given.isEmpty();
        var shown = name.isEmpty() ? displayed() : name;
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var part = new Draft.Part(at).with("name", shown);
        if (split) {
            part.with("family", family).with("given", given).with("suffix", suffix);
        }
        return Optional.of(
                part.with("orcid", orcid).with("affiliation", affiliation).mapping());
    }

    /** As readers write it: in Chinese, Japanese and Korean the family name comes first. */
    private String displayed() {
        if (isEastAsian(family) && isEastAsian(given)) {
            return family + given;
        }
        return Stream.of(given, family, suffix).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean isEastAsian(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> Character.isIdeographic(c)
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static String clean(String text) {
        return MarkedUp.plain(text).replaceAll("\\s+", " ").strip();
    }
}
