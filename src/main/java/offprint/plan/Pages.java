package offprint.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Paper;
import offprint.model.Venue;

/**
 * The pages of a volume on which a paper stands.
 *
 * @param first the first page, or the number of the article
 * @param last the last page, where there are several
 */
record Pages(String first, Optional<String> last) {
    private static final Pattern RANGE = Pattern.compile("\\s*([\\w.:]+)\\s*[-‐-―−]+\\s*([\\w.:]+)\\s*");

    static Optional<Pages> of(Paper paper) {
        return paper.venue()
                .flatMap(Venue::pages)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    var range = RANGE.matcher(text);
                    return range.matches()
                            ? new Pages(range.group(1), Optional.of(range.group(2)))
                            : new Pages(text, Optional.empty());
                });
    }
}
