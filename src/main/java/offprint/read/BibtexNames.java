package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of names as BibTeX writes them: parted by {@code and} outside braces, each in one of the forms {@code First von
 * Last}, {@code von Last, First}, {@code von Last, Jr, First}, {@code {Group}} or, in biblatex, {@code family=Last,
 * given=First}. Lists parted by commas or semicolons, as people write them, are understood too.
 */
final class BibtexNames {
    private static final Set<String> OTHERS = Set.of("others", "et al.", "et al", "{others}", "...", "…");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.?[- ]*){1,4}");

    /** {@code Able AB}, as PubMed shortens names. */
    private static final Pattern SHORT =
            Pattern.compile("(\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*)*) (\\p{Lu}{1,3})");

    private static final Pattern ET_AL = Pattern.compile("(?i),?\\s+et\\.?\\s+al\\.?$");

    private BibtexNames() {}

    /** The names of a list, without the mark that it is cut. */
    static List<PersonParts> of(String list) {
        List<PersonParts> people = new ArrayList<>();
        for (var name : split(list)) {
            var one = ET_AL.matcher(name).replaceFirst("");
            if (!OTHERS.contains(one.toLowerCase(java.util.Locale.ROOT)) && !one.isBlank()) {
                people.add(PersonParts.of(one));
            }
        }
        return people.stream().filter(person -> !person.isEmpty()).toList();
    }

    private static List<String> split(String list) {
        var parts = Braces.splitAtWord(isListInBraces(list) ? Braces.open(list) : list, "and");
        if (parts.size() == 1 && !Braces.isGroup(parts.get(0))) {
            return single(parts.get(0));
        }
        if (parts.size() > 1
                && parts.stream().allMatch(name -> SHORT.matcher(name).matches())) {
            return parts.stream()
                    .map(name -> SHORT.matcher(name).replaceFirst("$1, $2"))
                    .toList();
        }
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.addAll(commas(part)));
        return names;
    }

    /** Whether somebody put a whole list into braces: every part is one name, its family name first. */
    private static boolean isListInBraces(String list) {
        var parts = Braces.isGroup(list.strip()) ? Braces.splitAtWord(Braces.open(list), "and") : List.<String>of();
        return parts.size() > 1
                && parts.stream()
                        .allMatch(name -> Braces.split(name, c -> c == ',').size() == 2);
    }

    /** A list without {@code and}: perhaps parted otherwise. */
    private static List<String> single(String list) {
        var bySemicolon = Braces.split(list, c -> c == ';');
        if (bySemicolon.size() > 1) {
            return bySemicolon;
        }
        var byAmpersand = Braces.splitAtWord(list.replace(" \\& ", " & "), "&");
        if (byAmpersand.size() > 1 && byAmpersand.stream().allMatch(name -> name.matches(".*[\\s,].*"))) {
            return byAmpersand.stream().flatMap(name -> commas(name).stream()).toList();
        }
        return commas(list);
    }

    /** The names between commas, when the commas cannot be those within one name. */
    private static List<String> commas(String part) {
        var parts = Braces.split(part, c -> c == ',');
        boolean trailing = parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
        var named = parts.stream().filter(name -> !name.isEmpty()).toList();
        if (part.contains("=") || named.size() < 2) {
            return trailing ? named : List.of(part);
        }
        boolean whole = named.stream().allMatch(BibtexNames::isWhole);
        if (whole && (trailing || named.size() > 2 || named.stream().allMatch(BibtexNames::beginsWithInitial))) {
            return named;
        }
        if (named.size() > 3 && named.size() % 2 == 0 && isPairs(named)) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < named.size(); i += 2) {
                pairs.add(named.get(i) + ", " + named.get(i + 1));
            }
            return pairs;
        }
        return List.of(trailing ? String.join(", ", named) : part);
    }

    private static boolean isWhole(String name) {
        return name.matches("\\S+\\s+\\S.*")
                && !INITIALS.matcher(name).matches()
                && PersonParts.suffix(name).isEmpty();
    }

    private static boolean beginsWithInitial(String name) {
        return name.matches("\\p{Lu}\\.[\\s~-].*");
    }

    /** Family names and initials in turn. */
    private static boolean isPairs(List<String> parts) {
        for (int i = 1; i < parts.size(); i += 2) {
            if (!INITIALS.matcher(parts.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The one name that a text is. */
    static Optional<PersonParts> one(String name) {
        return Optional.of(PersonParts.of(name)).filter(person -> !person.isEmpty());
    }
}
