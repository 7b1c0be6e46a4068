package offprint.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.report.Report;

/** Records become papers: those of one paper are found, overlays are laid over them, and each paper gets its key. */
final class JoinRecords implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        return work.with(
                keyed(work, report).parallelStream()
                        .map(paper -> new Merge(paper, report, Witness.NONE).joined())
                        .toList(),
                List.of());
    }

    /** The records of each paper with its keys. */
    static List<Keys.Keyed> keyed(Work work, Report report) {
        var records = work.library().records();
        List<Group> groups = new ArrayList<>();
        for (var cluster : new Clusters(records, work.library().rejected(), report).clusters()) {
            groups.add(new Group(cluster));
        }
        applyOverlays(records, groups, work, report);
        rejectTwiceKeyed(groups, report);
        groups.removeIf(group -> isUntitled(group, report));
        return new Keys(report).assign(groups);
    }

    /** The records of one paper, those of people first. */
    static final class Group {
        private final List<PaperRecord> records = new ArrayList<>();

        Group(List<PaperRecord> records) {
            records.stream().filter(record -> record.source().byHand()).forEach(this.records::add);
            records.stream().filter(record -> !record.source().byHand()).forEach(this.records::add);
        }

        List<PaperRecord> records() {
            return records;
        }

        /** Lays an overlay over what is there. */
        void lay(PaperRecord overlay) {
            int behind = 0;
            while (behind < records.size() && records.get(behind).selects().isPresent()) {
                behind++;
            }
            records.add(behind, overlay);
        }
    }

    private static void applyOverlays(List<PaperRecord> records, List<Group> groups, Work work, Report report) {
        var overlays =
                records.stream().filter(record -> record.selects().isPresent()).toList();
        if (overlays.isEmpty()) {
            return;
        }
        var references = new References<Group>(work.library().rejected());
        addKeys(groups, references);
        for (var group : groups) {
            for (var record : group.records()) {
                record.ids().forEach(id -> references.add(id.value().canonical(), group));
                record.title().ifPresent(title -> references.add(title.value().plain(), group));
            }
        }
        // an overlay may choose its paper by the key that another overlay gives: those come first
        List<PaperRecord> waiting = new ArrayList<>(overlays);
        for (int before = -1; before != waiting.size(); ) {
            before = waiting.size();
            waiting.removeIf(overlay -> references.knows(reference(overlay)) && lay(overlay, references, report));
        }
        waiting.forEach(overlay -> lay(overlay, references, report));
    }

    private static String reference(PaperRecord overlay) {
        return overlay.selects().orElseThrow().value();
    }

    /** Lays an overlay over the paper that it selects, or reports why not; either way it is done with. */
    private static boolean lay(PaperRecord overlay, References<Group> references, Report report) {
        var at = overlay.selects().orElseThrow().at();
        references.find(reference(overlay), at, report).ifPresent(group -> {
            group.lay(overlay);
            overlay.key().ifPresent(key -> references.addKey(key.value(), group));
            overlay.aliases().forEach(alias -> references.addKey(alias.value(), group));
            overlay.ids().forEach(id -> references.add(id.value().canonical(), group));
            overlay.title().ifPresent(title -> references.add(title.value().plain(), group));
        });
        return true;
    }

    /** The keys that papers have without overlays: by these an overlay can choose one of several of one title. */
    private static void addKeys(List<Group> groups, References<Group> references) {
        var byFirst = new IdentityHashMap<PaperRecord, Group>();
        groups.forEach(group -> byFirst.put(group.records().get(0), group));
        for (var keyed : new Keys(new Report()).assign(groups)) {
            var group = Objects.requireNonNull(byFirst.get(keyed.records().get(0)));
            references.addKey(keyed.key(), group);
            keyed.aliases().forEach(alias -> references.addKey(alias, group));
        }
    }

    private static void rejectTwiceKeyed(List<Group> groups, Report report) {
        Map<String, Said<String>> first = new HashMap<>();
        for (var group : groups) {
            Map<String, Said<String>> own = new LinkedHashMap<>();
            group.records().forEach(record -> record.key().ifPresent(key -> own.putIfAbsent(key.value(), key)));
            rejectTwoKeys(group, report);
            own.values().forEach(key -> {
                var other = first.putIfAbsent(key.value(), key);
                if (other != null) {
                    boolean inOrder = other.at().compareTo(key.at()) < 0;
                    var earlier = inOrder ? other : key;
                    var later = inOrder ? key : other;
                    report.error(
                            "key.twice",
                            later.at(),
                            "the key \"" + key.value() + "\" is given to two papers",
                            "the other is given at " + earlier.at() + "; change one of the two");
                }
            });
        }
    }

    private static void rejectTwoKeys(Group group, Report report) {
        var chosen = group.records().stream()
                .filter(record -> record.source().byHand())
                .flatMap(record -> record.key().stream())
                .toList();
        chosen.stream()
                .skip(1)
                .filter(key -> !key.value().equals(chosen.get(0).value()))
                .forEach(key -> report.error(
                        "field.contradicted",
                        key.at(),
                        "\"key\" of one paper is written here and at "
                                + chosen.get(0).at(),
                        "keep one of the two, and write the other below \"aliases\""));
    }

    private static boolean isUntitled(Group group, Report report) {
        boolean untitled =
                group.records().stream().noneMatch(record -> record.title().isPresent());
        if (untitled) {
            report.warning(
                    "paper.untitled",
                    group.records().get(0).at(),
                    "no source knows the title of this paper, so it is left out",
                    "add a title to one of its records");
        }
        return untitled;
    }
}
