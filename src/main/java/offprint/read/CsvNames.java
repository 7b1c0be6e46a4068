package offprint.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of names in one cell of a table. */
final class CsvNames {
    /** {@code Able A.B.} or {@code Able AB}, as databases shorten names. */
    private static final Pattern SHORT =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)*) ((?:\\p{Lu}\\.[ -]?)+|\\p{Lu}{1,3})");

    private CsvNames() {}

    /** The names: between semicolons, bars or line ends, else as in {@link BibtexNames} or between commas. */
    static List<PersonParts> of(String text) {
        var list = listed(text).replaceAll("\\s*\\(\\d{6,}\\)", "");
        for (var sign : List.of(";", "\\|", "\n")) {
            var parts = list.split(sign);
            if (parts.length > 1) {
                return named(Arrays.asList(parts));
            }
        }
        var commas = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean whole = commas.size() > 1 && commas.stream().allMatch(CsvNames::isWhole);
        boolean shortened = commas.stream().allMatch(name -> SHORT.matcher(name).matches());
        return whole || shortened ? named(commas) : BibtexNames.of(list);
    }

    private static List<PersonParts> named(List<String> names) {
        boolean shortened = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .allMatch(name -> SHORT.matcher(name).matches());
        return names.stream()
                .map(name -> name.strip().replaceFirst("(?i)^and\\s+", ""))
                .map(name -> shortened ? SHORT.matcher(name).replaceFirst("$1, $2") : name)
                .flatMap(name -> BibtexNames.one(name).stream())
                .filter(person -> !person.name().matches("(?i)et al\\.?|others"))
                .toList();
    }

    /** A name of two words or more that does not begin with a particle, as a family name before its comma may. */
    private static boolean isWhole(String name) {
        return name.matches("(?i:and\\s+)?[^\\p{Ll}\\s]\\S*\\s+\\S.*")
                        && PersonParts.suffix(name).isEmpty()
                        && !name.contains(" and ")
                || name.matches("and\\s+\\S+\\s+\\S.*");
    }

    /** What a list holds that Python printed, parted by semicolons; any other text as it is. */
    static String listed(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return text;
        }
        Matcher items = Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'(?=\\s*[,\\]])|\"((?:[^\"\\\\]|\\\\.)*+)\"")
                .matcher(text);
        var found = items.results()
                .map(item -> item.group(1) != null ? item.group(1) : item.group(2))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? text.substring(1, text.length() - 1) : found;
    }
}
