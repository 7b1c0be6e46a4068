package offprint.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.model.Identifier;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.report.Report;

/** Which records speak of one paper: those that identifiers link, then those of one title that are compatible. */
final class Clusters {
    private static final int FEWEST_WORDS = 3;

    private final List<PaperRecord> records;
    private final List<PaperRecord> all;
    private final Collection<String> rejected;
    private final Report report;
    private final int[] leader;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();

    /**
     * The papers of some records.
     *
     * @param all records and overlays
     * @param rejected folded names of records that were rejected
     * @param report where joining is said
     */
    Clusters(List<PaperRecord> all, Collection<String> rejected, Report report) {
        this.rejected = rejected;
        this.all = all;
        this.records = all.stream().filter(record -> record.selects().isEmpty()).toList();
        this.report = report;
        this.leader = IntStream.range(0, records.size()).toArray();
        for (int i = 0; i < records.size(); i++) {
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The records of each paper, in the order of their first. */
    List<List<PaperRecord>> clusters() {
        joinByIdentifier();
        keepApart();
        joinByTitle();
        joinBySubtitle();
        joinByHand();
        contradict();
        return IntStream.range(0, records.size())
                .filter(i -> leader[i] == i)
                .mapToObj(this::cluster)
                .toList();
    }

    private void joinByIdentifier() {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (var id : records.get(i).ids()) {
                var other = first.putIfAbsent(identity(id.value(), records.get(i)), i);
                if (other != null) {
                    join(i, other);
                }
            }
        }
    }

    /** An identifier of a book tells its chapters apart only together with their titles. */
    private static Object identity(Identifier id, PaperRecord record) {
        return id.isOfOnePaper()
                ? id
                : Map.entry(
                        id, record.title().map(said -> said.value().folded()).orElse(""));
    }

    /** What people declared to be different, before titles could join it. */
    private void keepApart() {
        var speaking =
                all.stream().filter(record -> !record.notSameAs().isEmpty()).toList();
        if (speaking.isEmpty()) {
            return;
        }
        var references = references();
        for (var record : speaking) {
            var own = record.selects().isPresent()
                    ? references.all(record.selects().get().value())
                    : List.of(records.indexOf(record));
            for (var said : record.notSameAs()) {
                var others = references.all(said.value());
                if (others.isEmpty()) {
                    references.find(said.value(), said.at(), report);
                }
                apart.add(new Apart(own, others));
                declared.add(new Declared(said, own, others));
            }
        }
    }

    /** A {@code not-same-as} with the records between which it stands. */
    private record Declared(Said<String> said, Collection<Integer> own, Collection<Integer> others) {}

    /** What was declared to be different, and is one for a stronger reason. */
    private void contradict() {
        for (var pair : declared) {
            long papers = Stream.concat(pair.own.stream(), pair.others.stream())
                    .map(number -> leader[number])
                    .distinct()
                    .count();
            if (papers == 1 && !pair.own.isEmpty() && !pair.others.isEmpty()) {
                report.error(
                        "same.contradicted",
                        pair.said.at(),
                        "\"" + pair.said.value() + "\" is this paper itself: an identifier or same-as joins the two",
                        "take it out, or what joins them; \"offprint explain\" tells what that is");
            }
        }
    }

    /** What people declared to be one: with {@code same-as}, or by an identifier in an overlay. */
    private void joinByHand() {
        var speaking = all.stream()
                .filter(record -> !record.sameAs().isEmpty()
                        || record.selects().isPresent() && !record.ids().isEmpty())
                .toList();
        if (speaking.isEmpty()) {
            return;
        }
        var references = references();
        Map<Identifier, Integer> named = new HashMap<>();
        for (var record : speaking) {
            var own = record.selects().isPresent()
                    ? references.find(record.selects().get().value(), record.at(), new Report())
                    : Optional.of(records.indexOf(record));
            own.ifPresent(number -> joinNamed(record, number, references, named));
        }
    }

    private void joinNamed(
            PaperRecord record, int own, References<Integer> references, Map<Identifier, Integer> named) {
        for (var id : record.ids()) {
            references.all(id.value().canonical()).forEach(other -> join(own, other));
            var other = named.putIfAbsent(id.value(), own);
            if (other != null) {
                join(own, other);
            }
        }
        for (var said : record.sameAs()) {
            references.find(said.value(), said.at(), report).ifPresent(other -> join(own, other));
        }
    }

    /** Papers by their names so far, each for the first of its records. */
    private References<Integer> references() {
        var references = new References<Integer>(rejected);
        for (int i = 0; i < records.size(); i++) {
            int lead = leader[i];
            references.addKey(Keys.alone(records.get(i)), lead);
            Names.of(records.get(i)).forEach(name -> references.add(name, lead));
        }
        return references;
    }

    private void joinByTitle() {
        Map<String, List<Integer>> byTitle = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            int number = i;
            records.get(i)
                    .title()
                    .ifPresent(title -> byTitle.computeIfAbsent(title.value().folded(), none -> new ArrayList<>())
                            .add(number));
        }
        byTitle.forEach((title, alike) -> {
            if (alike.size() > 1 && title.split(" ").length >= FEWEST_WORDS) {
                joinAlike(alike);
            }
        });
    }

    /** A title that some give with its subtitle and others without: only where all authors are the same. */
    private void joinBySubtitle() {
        Map<String, List<Integer>> without = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            var number = i;
            Subtitles.main(records.get(i))
                    .filter(main -> main.split(" ").length >= FEWEST_WORDS)
                    .ifPresent(main -> without.computeIfAbsent(main, none -> new ArrayList<>())
                            .add(number));
        }
        if (without.isEmpty()) {
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var title = record.title().map(said -> said.value().folded()).orElse("");
            for (int longer : without.getOrDefault(title, List.of())) {
                int a = leader[i];
                int b = leader[longer];
                if (a != b && Compatible.haveSameAuthors(record, records.get(longer)) && areCompatible(a, b)) {
                    join(a, b);
                    say(record, records.get(longer));
                }
            }
        }
    }

    private void joinAlike(List<Integer> alike) {
        for (int later = 1; later < alike.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int a = leader[alike.get(earlier)];
                int b = leader[alike.get(later)];
                if (a != b && areCompatible(a, b)) {
                    join(a, b);
                    say(records.get(alike.get(earlier)), records.get(alike.get(later)));
                }
            }
            sayIfAlone(alike, later);
        }
    }

    /** Of two papers with one title the reader may wonder whether they are not one. */
    private void sayIfAlone(List<Integer> alike, int later) {
        int lead = leader[alike.get(later)];
        var others = alike.subList(0, later);
        boolean alone = others.stream().noneMatch(other -> leader[other] == lead);
        boolean byHand = apart.stream()
                .anyMatch(pair ->
                        others.stream().anyMatch(other -> pair.parts(members.get(lead), members.get(leader[other]))));
        if (alone && !byHand) {
            report.note(
                    "merge.apart",
                    records.get(alike.get(later)).at(),
                    "taken as another paper than " + records.get(others.get(0)).at()
                            + ", which has the same title: their identifiers, authors or dates do not agree",
                    "if they are one, say so with same-as in a file of content/papers/");
        }
    }

    private boolean areCompatible(int a, int b) {
        boolean keptApart = apart.stream().anyMatch(pair -> pair.parts(members.get(a), members.get(b)));
        return !keptApart
                && cluster(a).stream()
                        .allMatch(one -> cluster(b).stream().allMatch(other -> Compatible.are(one, other)));
    }

    private void say(PaperRecord first, PaperRecord second) {
        var title = second.title().map(said -> said.value().plain()).orElse("");
        report.note(
                "merge.title",
                second.at(),
                "taken as one paper with " + first.at() + " by its title: \"" + title + "\"",
                "if they are two, say so with not-same-as in a file of content/papers/");
    }

    private List<PaperRecord> cluster(int lead) {
        return members.get(lead).stream().sorted().map(records::get).toList();
    }

    private void join(int a, int b) {
        int low = Math.min(leader[a], leader[b]);
        int high = Math.max(leader[a], leader[b]);
        if (low != high) {
            members.get(high).forEach(member -> leader[member] = low);
            members.get(low).addAll(members.get(high));
            members.set(high, new ArrayList<>());
        }
    }

    /** Records that a person declared to be of different papers. */
    private record Apart(Collection<Integer> some, Collection<Integer> others) {
        boolean parts(Collection<Integer> a, Collection<Integer> b) {
            return meets(some, a) && meets(others, b) || meets(some, b) && meets(others, a);
        }

        private static boolean meets(Collection<Integer> some, Collection<Integer> others) {
            return some.stream().anyMatch(others::contains);
        }
    }
}
