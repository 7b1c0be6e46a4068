package offprint.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The year of publication in a reference such as {@code Phys. Rev. B 85, 115117 (2012)}, when only one can be meant. */
final class JournalYear {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(((?:19|20)\\d\\d)\\)");
    private static final Pattern ALONE = Pattern.compile("(?<![\\w.:/-])((?:19|20)\\d\\d)(?![\\w/-]|\\.\\d)");

    private JournalYear() {}

    /** The year, if it is sure. */
    static Optional<String> in(String reference) {
        return only(IN_BRACKETS, reference).or(() -> only(ALONE, reference));
    }

    private static Optional<String> only(Pattern form, String text) {
        var years = form.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
