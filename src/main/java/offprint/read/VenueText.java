package offprint.read;

import java.util.regex.Pattern;
import offprint.report.Position;

/** Where a paper was published, as people note it: {@code SOSP '21}, {@code ACL 2024}, {@code Nature}. */
final class VenueText {
    private static final Pattern SHORT_YEAR = Pattern.compile("(.*?\\S)[ ,-]*['’`](\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(.*?[^\\s,'’-])[ ,'’-]*\\(?((?:19|20)\\d\\d)\\)?");
    private static final int CENTURY = 60;

    private VenueText() {}

    /** Says name and year. */
    static void add(String text, Position at, Draft draft) {
        var clean = text.strip();
        var brief = SHORT_YEAR.matcher(clean);
        var whole = YEAR.matcher(clean);
        if (brief.matches()) {
            int year = Integer.parseInt(brief.group(2));
            draft.venue("name", brief.group(1), at);
            draft.venue("year", Integer.toString(year < CENTURY ? 2000 + year : 1900 + year), at);
        } else if (whole.matches()) {
            draft.venue("name", whole.group(1), at);
            draft.venue("year", whole.group(2), at);
        } else if (clean.matches("(?:19|20)\\d\\d")) {
            draft.text("published", clean, at);
        } else {
            draft.venue("name", clean, at);
        }
    }
}
