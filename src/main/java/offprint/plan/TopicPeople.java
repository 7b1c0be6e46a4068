package offprint.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Contributor;

/** Who wrote most on each topic, counted in one pass over all who wrote. */
final class TopicPeople {
    private static final int FEWEST_PAPERS = 2;
    private static final int MOST_PEOPLE = 8;
    private static final Comparator<View.Writer> ORDER = Comparator.comparing(View.Writer::isMember)
            .thenComparing(View.Writer::count)
            .reversed()
            .thenComparing(writer -> writer.name().name());

    private final Map<String, List<View.Writer>> writers = new HashMap<>();

    TopicPeople(Outline outline) {
        for (var contributor : outline.digest().contributors()) {
            if (contributor.roles().size() >= FEWEST_PAPERS) {
                count(contributor, outline);
            }
        }
        writers.values().forEach(list -> list.sort(ORDER));
    }

    private void count(Contributor contributor, Outline outline) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (var role : contributor.roles()) {
            if (seen.add(role.paper().key())) {
                outline.withAbove(role.paper()).forEach(topic -> counts.merge(topic, 1, Integer::sum));
            }
        }
        var name = new View.Named(contributor.name(), outline.people().path(contributor.slug()));
        counts.forEach((topic, count) -> {
            if (count >= FEWEST_PAPERS) {
                writers.computeIfAbsent(topic, none -> new ArrayList<>())
                        .add(new View.Writer(name, count, contributor.isMember()));
            }
        });
    }

    /** At most 8 people with at least 2 papers at or below a topic: members first, then who has most. */
    List<View.Writer> of(String topic) {
        return writers.getOrDefault(topic, List.of()).stream()
                .limit(MOST_PEOPLE)
                .toList();
    }
}
