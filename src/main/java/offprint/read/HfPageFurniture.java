package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a page that are no papers: above the first paper, and below the last. */
final class HfPageFurniture {
    private static final int WIDEST = 90;
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+>?");
    private static final Pattern RIGHTS = Pattern.compile("(?:©|\\(c\\) |copyright ).*|.*all rights reserved.?");
    private static final Set<String> ABOVE = Set.of(
            "new",
            "subscribe",
            "subscribed",
            "daily papers",
            "daily papers - hugging face",
            "hugging face",
            "papers",
            "hugging face's logo",
            "models",
            "datasets",
            "spaces",
            "buckets",
            "buckets new",
            "docs",
            "enterprise",
            "pricing",
            "log in",
            "sign up",
            "posts",
            "community",
            "daily",
            "weekly",
            "monthly",
            "trending papers",
            "trending",
            "daily weekly monthly",
            "by",
            "ak",
            "and the research community",
            "previous",
            "next",
            "today",
            "search",
            "search by arxiv id",
            "hot",
            "huggingface",
            "solutions",
            "website",
            "tasks",
            "collections",
            "once a day");
    private static final Set<String> BELOW = Set.of(
            "previous",
            "next",
            "system",
            "light",
            "dark",
            "theme",
            "company",
            "tos",
            "privacy",
            "about",
            "careers",
            "website",
            "models",
            "datasets",
            "spaces",
            "pricing",
            "docs",
            "terms",
            "of",
            "service",
            "policy",
            "jobs",
            "press",
            "contact",
            "buckets",
            "storage",
            "enterprise",
            "huggingface",
            "hugging",
            "face",
            "status",
            "blog");
    private static final List<String> BELOW_LINES = List.of(
            "trending papers ranked by github stars activity", "back to top", "to top", "load more", "show more");

    private HfPageFurniture() {}

    /** Whether only a page of papers has this line, and has it above the papers. */
    static boolean isBanner(String line) {
        var words = plain(line);
        return words.startsWith("get trending papers in your email")
                || (words.startsWith("by") && words.contains("ak and the research community"))
                || words.equals("ak and the research community");
    }

    /** Whether pages have this line above the papers. */
    static boolean isAbove(String line) {
        return ABOVE.contains(plain(line)) || isBanner(line);
    }

    /** Whether pages have this line below the papers. */
    static boolean isBelow(String line) {
        var words = plain(line);
        boolean label = Character.isUpperCase(line.codePointAt(0)) || !Character.isLetter(line.codePointAt(0));
        return line.length() <= WIDEST
                && !words.isEmpty()
                && (BELOW_LINES.contains(words)
                        || RIGHTS.matcher(line.toLowerCase(Locale.ROOT)).matches()
                        || (label && !line.endsWith(".") && BELOW.containsAll(List.of(words.split("\\P{L}+", -1)))));
    }

    /** Whether a line may stand between those below the papers: an address, or nothing but signs. */
    static boolean isBetween(String line) {
        return line.length() <= WIDEST
                && (plain(line).isEmpty() || ADDRESS.matcher(line).matches());
    }

    private static String plain(String line) {
        return line.length() > WIDEST ? line : EDGE.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
