package offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A displayed name in its parts. A name of one word, and one in a script that does not part its words, has no family
 * name that we could know.
 *
 * @param display the name as displayed, given names first
 * @param family the family name with its particles, as in {@code van Beethoven}
 * @param given the given names
 * @param suffix {@code Jr.}, {@code III} and the like
 * @param group whether it is no person but a team, a company, a collaboration
 */
public record PersonName(
        String display, Optional<String> family, Optional<String> given, Optional<String> suffix, boolean group) {

    /** The parts of a name, written {@code Given Family}, {@code Family, Given} or {@code Family, Jr., Given}. */
    public static PersonName of(String name) {
        var display = trimmed(name).replaceAll("\\s+", " ");
        if (NameWords.isGroup(display)) {
            return new PersonName(display, Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
        return display.indexOf(',') > 0 ? inverted(display) : straight(display);
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && (Character.isWhitespace(name.charAt(end - 1)) || ",;".indexOf(name.charAt(end - 1)) >= 0)) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    private static PersonName inverted(String display) {
        List<String> parts = new ArrayList<>(List.of(display.split("\\s*,\\s*")));
        parts.removeIf(String::isBlank);
        Optional<String> suffix = Optional.empty();
        for (int i = parts.size() - 1; i > 0 && suffix.isEmpty(); i--) {
            if (NameWords.isSuffix(parts.get(i))) {
                suffix = Optional.of(parts.remove(i));
            }
        }
        if (parts.size() == 1) {
            var name = straight(parts.get(0));
            return name.suffix().isPresent() ? name : person(name.given(), name.family(), parts.get(0), suffix);
        }
        // "Example III, Ada"
        int last = parts.get(0).lastIndexOf(' ');
        if (suffix.isEmpty() && last > 0 && NameWords.isSuffix(parts.get(0).substring(last))) {
            suffix = Optional.of(parts.get(0).substring(last + 1));
            parts.set(0, parts.get(0).substring(0, last));
        }
        var given = String.join(" ", parts.subList(1, parts.size()));
        var words = new ArrayList<>(List.of(given.split(" ")));
        // "Beethoven, Ludwig van"
        int particles = words.size();
        while (particles > 1 && NameWords.isParticle(words.get(particles - 1))) {
            particles--;
        }
        var family = String.join(" ", words.subList(particles, words.size())) + " " + parts.get(0);
        return person(
                Optional.of(String.join(" ", words.subList(0, particles))),
                Optional.of(family.strip()),
                parts.get(0),
                suffix);
    }

    private static PersonName straight(String display) {
        List<String> words = new ArrayList<>(List.of(display.split(" ")));
        Optional<String> suffix = Optional.empty();
        if (words.size() > 2 && NameWords.isSuffix(words.get(words.size() - 1))) {
            suffix = Optional.of(words.remove(words.size() - 1));
        }
        if (words.size() < 2) {
            return person(Optional.empty(), Optional.empty(), String.join(" ", words), suffix);
        }
        int family = NameWords.given(words);
        return person(
                Optional.of(String.join(" ", words.subList(0, family))),
                Optional.of(String.join(" ", words.subList(family, words.size()))),
                "",
                suffix);
    }

    private static PersonName person(
            Optional<String> given, Optional<String> family, String mononym, Optional<String> suffix) {
        var name = family.map(last -> given.map(first -> first + " " + last).orElse(last))
                .orElse(mononym);
        return new PersonName(
                name + suffix.map(last -> " " + last).orElse(""), family, family.flatMap(none -> given), suffix, false);
    }

    /** The last word of the family name without accents, particles and suffix; the whole of any other name. */
    public String familyForMatching() {
        var folded = Folded.words(family.orElse(display));
        return family.isPresent() ? folded.substring(folded.lastIndexOf(' ') + 1) : folded;
    }

    /** What names are sorted by: the family name, then the given names, without accents. */
    public String sortKey() {
        return family.map(last -> Folded.words(last) + ", " + Folded.words(given.orElse("")))
                .orElse(Folded.words(display));
    }

    /**
     * Whether two names may be of one person: the same family name and given names or initials that agree, also with
     * family and given name the other way round. {@code John} and {@code Jane} are two, {@code J.} may be either.
     */
    public boolean agrees(PersonName other) {
        if (group || other.group || family.isEmpty() || other.family.isEmpty()) {
            return NameWords.joined(display).equals(NameWords.joined(other.display));
        }
        boolean isSuffixed = suffix.isPresent() && other.suffix.isPresent();
        if (isSuffixed && !Folded.words(suffix.get()).equals(Folded.words(other.suffix.get()))) {
            return false;
        }
        return NameMatch.agree(this, other);
    }

    /** The fuller of two forms of one name: the one with more of it written out, and with its accents; else this one. */
    public PersonName fuller(PersonName other) {
        return NameMatch.fullness(other) > NameMatch.fullness(this) ? other : this;
    }
}
