package offprint.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a feed in documents: those that changed last in the one that readers poll, and, where it does not hold
 * all, archives after RFC 5005, 4. An archive that is full keeps its entries when newer ones come.
 *
 * @param latest the entries that changed last, newest first
 * @param archives all entries by the days on which they were published, cut into archives: the oldest archive first,
 *     in each the newest entry
 */
record FeedArchives(List<View.FeedEntry> latest, List<List<View.FeedEntry>> archives) {
    /** How many entries the document has that readers poll. */
    static final int LATEST = 50;
    /** How many entries an archive has when it is full. */
    static final int ARCHIVE = 100;

    private static final Comparator<View.FeedEntry> NEWEST_FIRST = Comparator.comparing(
                    (View.FeedEntry entry) -> entry.updated().iso())
            .reversed()
            .thenComparing(View.FeedEntry::id);
    private static final Comparator<View.FeedEntry> OLDEST_FIRST = Comparator.comparing(
                    (View.FeedEntry entry) -> entry.published().iso())
            .thenComparing(View.FeedEntry::id);

    /** The documents of a feed with these entries, in any order. */
    static FeedArchives of(List<View.FeedEntry> entries) {
        var latest = entries.stream().sorted(NEWEST_FIRST).limit(LATEST).toList();
        if (entries.size() <= LATEST) {
            return new FeedArchives(latest, List.of());
        }
        var sorted = entries.stream().sorted(OLDEST_FIRST).toList();
        List<List<View.FeedEntry>> archives = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += ARCHIVE) {
            var part = new ArrayList<>(sorted.subList(from, Math.min(from + ARCHIVE, sorted.size())));
            Collections.reverse(part);
            archives.add(part);
        }
        if (isNeedless(archives.get(archives.size() - 1), latest)) {
            archives.remove(archives.size() - 1);
        }
        return new FeedArchives(latest, archives);
    }

    /** Whether the last archive is not full and says nothing that the latest entries don't say. */
    private static boolean isNeedless(List<View.FeedEntry> last, List<View.FeedEntry> latest) {
        Set<String> ids = new HashSet<>();
        latest.forEach(entry -> ids.add(entry.id()));
        return last.size() < ARCHIVE && last.stream().map(View.FeedEntry::id).allMatch(ids::contains);
    }

    /** When the entry that changed last did so. */
    static View.Stamp updated(List<View.FeedEntry> entries) {
        return entries.stream()
                .map(View.FeedEntry::updated)
                .max(Comparator.comparing(View.Stamp::iso))
                .orElseThrow();
    }

    /** The stem of an archive of the feed at a stem, counted from 1. */
    static String stem(String stem, int number) {
        return stem + "/archive-" + number;
    }
}
