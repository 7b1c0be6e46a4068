package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the lines under an abstract say: who wrote the paper, and when it was published.
 *
 * @param kind how much of it is there
 * @param authors the number of authors, or an empty text
 * @param organization slug and name of an organization, or an empty text
 * @param date the date, when there is one
 */
record HfTextMeta(Kind kind, String authors, String organization, Optional<HfTextDate> date) {
    private static final int LONGEST = 220;
    private static final int LONGEST_DATE = 40;
    private static final String BULLETS = "•●∙▪◦‣·*–-";
    private static final String DOTS = "·•●∙⋅・*|–-";
    private static final Pattern AUTHORS =
            Pattern.compile("(?<bullet>[" + BULLETS + "] ?)?(?<count>\\d{1,3}(?:,\\d{3})+|\\d{1,5}) ?[Aa]uthors?");
    private static final Pattern UNDATED = Pattern.compile("(?<authors>.{0,3}\\d[\\d,]* ?[Aa]uthors?),? (?<date>.*)");
    private static final Pattern ENDS_WITH_AUTHORS = Pattern.compile("\\d ?[Aa]uthors?$");

    /** How much of the three lines is there. */
    enum Kind {
        /** Authors, dot and date. */
        AUTHORS_DATE,
        /** Organization, dot and date. */
        ORGANIZATION_DATE,
        /** Authors and date without the dot. */
        AUTHORS_NO_DOT,
        /** A bullet and authors. */
        BULLET_AUTHORS,
        /** Authors alone, which a title may say as well. */
        AUTHORS,
        /** Dot and date. */
        DATE
    }

    /** Reads the lines as one text; empty when they say anything else. */
    static Optional<HfTextMeta> of(String lines) {
        if (lines.length() > LONGEST || !HfTextDate.hasDigit(lines)) {
            return Optional.empty();
        }
        var text = lines.replace("&bull;", "•").replace("&middot;", "·");
        return dotted(text).or(() -> undotted(text)).or(() -> authors(text, Kind.AUTHORS, Optional.empty()));
    }

    /** Whether the line is the dot that stands between authors and date. */
    static boolean isDot(String line) {
        return line.equals("&middot;")
                || line.equals("&bull;")
                || (line.length() == 1 && DOTS.indexOf(line.charAt(0)) >= 0);
    }

    /** Whether the line says a number of authors and nothing else. */
    static boolean isAuthors(String line) {
        return line.length() < LONGEST_DATE
                && AUTHORS.matcher(line.replace("&bull;", "•")).matches();
    }

    private static Optional<HfTextMeta> dotted(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST_DATE); i--) {
            char c = text.charAt(i);
            boolean stands = c == '·' || c == '•' || isAlone(text, i);
            if (DOTS.indexOf(c) >= 0 && stands) {
                var date = HfTextDate.of(text.substring(i + 1).strip());
                if (date.isPresent()) {
                    return before(text.substring(0, i).strip(), date);
                }
            }
        }
        return Optional.empty();
    }

    /** Names of organizations and ISO dates have hyphens of their own. */
    private static boolean isAlone(String text, int i) {
        return (i == 0 || text.charAt(i - 1) == ' ') && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private static Optional<HfTextMeta> before(String head, Optional<HfTextDate> date) {
        if (head.isEmpty() || (head.length() == 1 && BULLETS.indexOf(head.charAt(0)) >= 0)) {
            return Optional.of(new HfTextMeta(Kind.DATE, "", "", date));
        }
        var authors = authors(head, Kind.AUTHORS_DATE, date);
        if (authors.isPresent()) {
            return authors;
        }
        if (ENDS_WITH_AUTHORS.matcher(head).find()) {
            return Optional.empty();
        }
        var name = BULLETS.indexOf(head.charAt(0)) >= 0 ? head.substring(1).strip() : head;
        return Optional.of(new HfTextMeta(Kind.ORGANIZATION_DATE, "", name, date));
    }

    private static Optional<HfTextMeta> undotted(String text) {
        var match = UNDATED.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var date = HfTextDate.of(match.group("date"));
        return date.isEmpty() ? Optional.empty() : authors(match.group("authors"), Kind.AUTHORS_NO_DOT, date);
    }

    private static Optional<HfTextMeta> authors(String text, Kind kind, Optional<HfTextDate> date) {
        var match = AUTHORS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean bullet = Optional.ofNullable(match.group("bullet")).isPresent();
        var found = kind == Kind.AUTHORS && bullet ? Kind.BULLET_AUTHORS : kind;
        return Optional.of(new HfTextMeta(found, match.group("count").replace(",", ""), "", date));
    }
}
