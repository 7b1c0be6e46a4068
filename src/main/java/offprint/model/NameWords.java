package offprint.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of names that are no names themselves. */
final class NameWords {
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "ap", "av", "aw", "ben", "bin", "bint", "da", "dal", "das", "de", "degli", "dei", "del",
            "della", "delle", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "il", "la", "las", "le",
            "lo", "los", "'s", "'t", "ten", "ter", "to", "van", "ver", "vom", "von", "y", "zu", "zum", "zur", "und",
            "op");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior", "phd", "md", "esq", "2nd", "3rd");
    /** At the end of a name: nobody is called so. */
    private static final Set<String> GROUPS = Set.of(
            "team",
            "teams",
            "collaboration",
            "consortium",
            "labs",
            "laboratory",
            "project",
            "institute",
            "university",
            "foundation",
            "inc",
            "association",
            "contributors",
            "community",
            "committee",
            "initiative",
            "network",
            "organization",
            "organisation",
            "society",
            "company",
            "corporation",
            "corp",
            "ltd",
            "llc",
            "gmbh",
            "research",
            "authors",
            "others",
            "developers",
            "alliance",
            "center",
            "centre",
            "department",
            "academy",
            "agency",
            "council",
            "commission",
            "workshop",
            "challenge",
            "technologies",
            "deepmind",
            "openai");
    /** At the beginning of a name, with more behind it. */
    private static final Set<String> OPENINGS = Set.of("team", "university", "institute", "department", "association");

    private static final Set<String> KNOWN = Set.of(
            "openai",
            "anthropic",
            "deepmind",
            "microsoft",
            "nvidia",
            "meta",
            "google",
            "bytedance",
            "tencent",
            "baidu",
            "huggingface",
            "mistral");
    private static final Pattern NO_WORD = Pattern.compile("[.,()]+");

    /** One word with another inside: {@code LanternAI}, {@code PaperTeam}. */
    private static final Pattern MADE_UP = Pattern.compile("\\p{Ll}(?:AI|LLM|NLP|Team)$");

    private NameWords() {}

    /** {@code van}, {@code de la}, {@code al-}: in lower case, or a word that is nothing else. */
    static boolean isParticle(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return PARTICLES.contains(lower) && (lower.equals(word) || lower.length() > 2 && isForeign(lower));
    }

    /** How many of the first words are given names; the rest is the family name with its particles. */
    static int given(List<String> words) {
        int family = words.size() - 1;
        while (family > 1 && isParticle(words.get(family - 1))) {
            family--;
        }
        boolean isLower = family < words.size() - 1;
        if (isLower && family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            return family - 1;
        }
        // "Agüera y Arcas" is one family name of two words
        boolean isJoined = Set.of("y", "e").contains(words.get(family));
        return isJoined && family > 1 ? family - 1 : family;
    }

    /** {@code Van} and {@code De} are given names or middle names to some; these are not. */
    private static boolean isForeign(String lower) {
        return Set.of("von", "der", "des", "della", "zur", "zum", "ibn").contains(lower);
    }

    static boolean isSuffix(String word) {
        var words = Folded.words(word);
        // "J. R." are initials
        return words.length() != 3 && SUFFIXES.contains(words.replace(" ", ""))
                || words.length() == 3 && SUFFIXES.contains(words);
    }

    /** A team, a company, a list cut short. */
    static boolean isGroup(String name) {
        var words =
                NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").split("[\\s-]+");
        if (words.length == 0) {
            return false;
        }
        var last = words[words.length - 1];
        if (words.length == 1) {
            return KNOWN.contains(last) || MADE_UP.matcher(name).find();
        }
        boolean isInverted = name.indexOf(',') > 0 && !GROUPS.contains(last);
        boolean isCut = last.equals("al") && words[words.length - 2].equals("et");
        boolean isOf = !isInverted && name.toLowerCase(Locale.ROOT).contains(" of the ");
        return isCut
                || isOf
                || GROUPS.contains(last)
                || isGroupBy(last, name)
                || !isInverted && OPENINGS.contains(words[0])
                || List.of(words).contains("team") && name.indexOf(' ') < 0;
    }

    /** Short last words are names of people too, unless they are written as those of groups are. */
    private static boolean isGroupBy(String last, String name) {
        return switch (last) {
            case "ai", "llm" -> name.endsWith("AI") || name.endsWith("LLM");
            case "jp" -> name.endsWith("-jp");
            case "lab", "group", "school" -> name.indexOf(',') < 0;
            default -> false;
        };
    }

    /** A name as groups and mononyms are compared: folded, without spaces. */
    static String joined(String name) {
        return Folded.words(name).replace(" ", "");
    }
}
