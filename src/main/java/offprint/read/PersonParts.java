package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.report.Position;

/**
 * A name in its parts as a bibliography tells them apart; a group or a single name has none. TeX is kept.
 *
 * @param name as displayed
 * @param family the family name with its particles, or an empty text
 * @param given the given names, or an empty text
 * @param suffix such as {@code Jr.}, or an empty text
 */
record PersonParts(String name, String family, String given, String suffix) {
    private static final Pattern SUFFIX = Pattern.compile("(?:[JS](?:n)?r\\.?|Junior|Senior|II|III|IV|2nd|3rd)");
    /** Spaces of TeX. */
    private static final Pattern TIES = Pattern.compile("\\{\\\\,\\}|\\\\[, ]|(?<!\\\\)~");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EXTENDED = Pattern.compile(
            "(?:family|given|prefix|suffix|id|useprefix|(?:given|family|prefix|suffix)-i|sortingnamekeytemplatename|nametemplates)\\s*=",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("^\\{?\\\\(?:[^\\p{L}]|[bcdHkrtuv](?![\\p{L}]))[{\\s]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu",
            "zum", "af", "av", "el", "al", "bin", "ibn");

    /** Reads a name in any form of BibTeX. */
    static PersonParts of(String written) {
        var text = SPACES.matcher(TIES.matcher(written).replaceAll(" "))
                .replaceAll(" ")
                .strip();

        if (Braces.isGroup(text)) {
            return group(Braces.open(text));
        }
        if (EXTENDED.matcher(text).lookingAt()) {
            return extended(text);
        }
        var parts = Braces.split(text, c -> c == ',').stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 0 -> group("");
            case 1 -> natural(parts.get(0));
            case 2 ->
                suffix(parts.get(1)).isPresent()
                                && !suffix(parts.get(0)).isPresent()
                                && parts.get(0).contains(" ")
                        ? suffixed(natural(parts.get(0)), parts.get(1))
                        : inverted(parts.get(0), parts.get(1), "");
            case 3 ->
                suffix(parts.get(2)).isPresent()
                        ? inverted(parts.get(0), parts.get(1), parts.get(2))
                        : inverted(parts.get(0), parts.get(2), parts.get(1));
            default -> group(text);
        };
    }

    /** A group, or somebody with a single name. */
    static PersonParts group(String name) {
        return new PersonParts(name, "", "", "");
    }

    boolean isEmpty() {
        return name.isBlank();
    }

    /** The author as records write one. */
    Value.Mapping author(Position at) {
        return new Draft.Part(at)
                .with("name", name)
                .with("family", family)
                .with("given", given)
                .with("suffix", suffix)
                .mapping();
    }

    /** The text, when it is a suffix as a whole. */
    static Optional<String> suffix(String text) {
        return Optional.of(text.strip()).filter(word -> SUFFIX.matcher(word).matches());
    }

    private static PersonParts of(String familyAsWritten, String givenAsWritten, String suffix) {
        var family = Braces.open(familyAsWritten);
        var given = Braces.open(givenAsWritten);
        if (family.isEmpty() || given.isEmpty() && suffix.isEmpty()) {
            return group(family.isEmpty() ? given : family);
        }
        var name =
                Stream.of(given, family, suffix).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new PersonParts(name, family, given, suffix);
    }

    private static PersonParts suffixed(PersonParts person, String suffix) {
        return person.family.isEmpty() ? group(person.name + ", " + suffix) : of(person.family, person.given, suffix);
    }

    private static PersonParts inverted(String family, String given, String suffix) {
        var words = words(family);
        var last = words.get(words.size() - 1);
        return suffix.isEmpty() && words.size() > 1 && suffix(last).isPresent()
                ? of(joined(words.subList(0, words.size() - 1)), given, last)
                : of(family, given, suffix);
    }

    /** {@code First von Last}: the family name begins at the first word in lower case, else it is the last word. */
    private static PersonParts natural(String text) {
        var words = new ArrayList<>(words(text));
        var suffix = "";
        if (words.size() > 2 && suffix(words.get(words.size() - 1)).isPresent()) {
            suffix = words.remove(words.size() - 1);
        }
        if (words.size() < 2) {
            return group(Braces.open(text));
        }
        int particle = particle(words);
        return of(joined(words.subList(particle, words.size())), joined(words.subList(0, particle)), suffix);
    }

    private static int particle(List<String> words) {
        int last = words.size() - 1;
        if (words.stream().allMatch(PersonParts::isLower) && !PARTICLES.contains(words.get(0))) {
            return last;
        }
        int from = PARTICLES.contains(words.get(0)) ? 0 : 1;
        for (int i = from; i < last; i++) {
            if (isLower(words.get(i))) {
                return i;
            }
        }
        return last;
    }

    /** Whether the first letter is one in lower case; a word in braces has no case, but an accented letter has. */
    private static boolean isLower(String word) {
        var bare = CONTROL.matcher(word).replaceFirst("");
        if (bare.startsWith("{") && !bare.startsWith("{\\")) {
            return false;
        }
        var letter = LETTER.matcher(bare);
        return letter.find()
                && letter.group().equals(letter.group().toLowerCase(Locale.ROOT))
                && !letter.group().equals(letter.group().toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return Braces.split(text, c -> c == ' ').stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static PersonParts extended(String text) {
        String family = "";
        String given = "";
        String prefix = "";
        String suffix = "";
        for (var part : Braces.split(text.replace("\"", ""), c -> c == ',')) {
            int sign = part.indexOf('=');
            var value = sign < 0 ? "" : Braces.open(part.substring(sign + 1));
            switch (sign < 0 ? "" : part.substring(0, sign).strip().toLowerCase(Locale.ROOT)) {
                case "family" -> family = value;
                case "given" -> given = value;
                case "prefix" -> prefix = value;
                case "suffix" -> suffix = value;
                default -> {
                    // hints for sorting and abbreviating
                }
            }
        }
        return of((prefix + " " + family).strip(), given, suffix);
    }
}
