package offprint.curate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Folded;
import offprint.model.PaperRecord;

/**
 * Titles that some give with a subtitle and others without. A subtitle that makes another paper of it, such as
 * {@code Part II} or {@code A Rebuttal}, is none.
 */
final class Subtitles {
    private static final Pattern BREAK = Pattern.compile("(?<=[\\p{L}\\p{N})\\]])\\s*(?::|\\?|!|\\s[-–—]+)\\s+");
    /** What a subtitle may not begin with, or be about, when the paper is still to be the same. */
    private static final Set<String> SEQUELS = Set.of(
            "addendum",
            "appendix",
            "chapter",
            "comment",
            "commentary",
            "comments",
            "correction",
            "corrigendum",
            "critique",
            "discussion",
            "erratum",
            "part",
            "rebuttal",
            "rejoinder",
            "replication",
            "reply",
            "response",
            "retraction",
            "review",
            "supplement",
            "supplementary",
            "volume");

    private static final Pattern NUMBER = Pattern.compile("(?:\\d+|[ivx]+)(?: .*)?");

    private Subtitles() {}

    /** The folded title before its subtitle; empty when there is none that one could leave out. */
    static Optional<String> main(PaperRecord record) {
        return record.title().map(said -> said.value().plain()).flatMap(title -> {
            var found = BREAK.matcher(title);
            return found.find() && isLeftOut(title.substring(found.end()))
                    ? Optional.of(Folded.title(title.substring(0, found.start())))
                    : Optional.empty();
        });
    }

    private static boolean isLeftOut(String subtitle) {
        var words = Folded.words(subtitle);
        return !words.isEmpty()
                && !NUMBER.matcher(words).matches()
                && Pattern.compile(" ").splitAsStream(words).noneMatch(SEQUELS::contains);
    }
}
