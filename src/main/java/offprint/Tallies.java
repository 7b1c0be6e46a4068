package offprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import offprint.curate.Curator;
import offprint.model.PaperRecord;
import offprint.report.Report;

/** How many papers files hold, and how many of them the site or an earlier file held before; found out once for all. */
final class Tallies {
    /** Stands for the site where files are counted. */
    private static final int SITE = -1;

    private final List<List<PaperRecord>> files;
    private final int[] papers;
    private final int[] known;
    private int allPapers;
    private int allKnown;

    /**
     * Counts.
     *
     * @param site what the site holds
     * @param files the records of each file, in their order
     */
    Tallies(List<PaperRecord> site, List<List<PaperRecord>> files) {
        this.files = files;
        this.papers = new int[files.size()];
        this.known = new int[files.size()];
        var from = new IdentityHashMap<PaperRecord, Integer>();
        Set<PaperRecord> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(site);
        List<PaperRecord> all = new ArrayList<>(site);
        for (int file = 0; file < files.size(); file++) {
            for (var record : files.get(file)) {
                from.put(record, file);
                all.add(record);
            }
        }
        for (var paper : Curator.papers(all, new Report())) {
            var places = new TreeSet<Integer>();
            paper.forEach(record -> {
                places.add(from.getOrDefault(record, SITE));
                if (before.contains(record)) {
                    places.add(SITE); // also when a file keeps the very record that it held
                }
            });
            count(places);
        }
    }

    /** Counts one paper, which is known to all but the first place that holds it. */
    private void count(NavigableSet<Integer> places) {
        int first = places.first();
        for (int file : places.tailSet(0)) {
            papers[file]++;
            known[file] += file == first ? 0 : 1;
        }
        if (places.last() != SITE) {
            allPapers++;
            allKnown += first == SITE ? 1 : 0;
        }
    }

    /** The papers of one file. */
    Import.Tally of(int file) {
        return new Import.Tally(papers[file], known[file], bare(files.get(file)));
    }

    /** The papers of all files. */
    Import.Tally total() {
        return new Import.Tally(
                allPapers, allKnown, files.stream().mapToInt(Tallies::bare).sum());
    }

    private static int bare(List<PaperRecord> records) {
        return (int) records.stream().filter(PaperRecord::isBare).count();
    }
}
