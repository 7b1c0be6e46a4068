package offprint.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.render.Artifact;
import offprint.report.Position;
import offprint.report.Report;

/** Who wants which path: no two artifacts may share one, on any file system. */
final class Claims {
    private static final String CASE = "path.case";

    private final Map<String, List<Claim>> files = new HashMap<>();
    private final Map<String, SortedMap<String, Claim>> folders = new HashMap<>();

    private record Claim(String path, String source) {
        Claim first(Claim other) {
            return path.compareTo(other.path) <= 0 ? this : other;
        }
    }

    /** Notes an artifact, and says whether its place was still free. */
    synchronized boolean take(Artifact artifact) {
        var claim = new Claim(artifact.path(), artifact.source());
        var folded = SitePath.fold(claim.path);
        var same = files.computeIfAbsent(folded, path -> new ArrayList<>());
        same.add(claim);
        boolean free = same.size() == 1 && !folders.containsKey(folded);
        for (var parent : SitePath.parents(claim.path)) {
            var folder = SitePath.fold(parent);
            folders.computeIfAbsent(folder, path -> new TreeMap<>()).merge(parent, claim, Claim::first);
            free &= !files.containsKey(folder);
        }
        return free;
    }

    /** Reports every clash, in words that do not depend on who came first. */
    synchronized void tell(String output, Report report) {
        files.values().stream().filter(same -> same.size() > 1).forEach(same -> tellSame(same, output, report));
        folders.forEach((folded, spellings) -> {
            if (spellings.size() > 1) {
                tellSpellings(spellings, output, report);
            }
            if (files.containsKey(folded)) {
                tellFolder(
                        files.get(folded).get(0), spellings.values().iterator().next(), output, report);
            }
        });
    }

    private static void tellSame(List<Claim> same, String output, Report report) {
        var paths = same.stream().map(Claim::path).distinct().sorted().toList();
        var sources = same.stream().map(Claim::source).sorted().collect(Collectors.joining(" and from "));
        if (paths.size() == 1) {
            report.error(
                    "path.twice",
                    at(output, paths.get(0)),
                    "this is made twice: from " + sources,
                    "give one of the two another name");
        } else {
            report.error(
                    CASE,
                    at(output, paths.get(0)),
                    "on some machines this is one file with %s: from %s"
                            .formatted(String.join(", ", paths.subList(1, paths.size())), sources),
                    "give them names that differ in more than upper and lower case");
        }
    }

    private static void tellSpellings(SortedMap<String, Claim> spellings, String output, Report report) {
        var made = spellings.values().stream()
                .map(claim -> claim.path + " from " + claim.source)
                .collect(Collectors.joining(" and "));
        report.error(
                CASE,
                at(output, spellings.firstKey()),
                "a folder is written in upper and in lower case: " + made,
                "write it one way everywhere; some machines know only one such folder");
    }

    private static void tellFolder(Claim file, Claim below, String output, Report report) {
        report.error(
                "path.twice",
                at(output, file.path),
                "this is a file from %s and a folder for %s from %s".formatted(file.source, below.path, below.source),
                "give one of the two another name");
    }

    private static Position at(String output, String path) {
        return Position.startOf(Refused.within(output, path));
    }
}
