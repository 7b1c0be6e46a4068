package offprint.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.Paper;
import offprint.model.Topic;

/** The rules of all topics, asked at once. */
final class TopicRules {
    private final List<Topic> topics;
    private final Phrases phrases;

    TopicRules(List<Topic> topics) {
        this.topics = topics.stream().filter(Topic::hasRule).toList();
        Set<String> all = new LinkedHashSet<>();
        for (var topic : this.topics) {
            all.addAll(topic.synonyms());
            all.addAll(topic.any());
            all.addAll(topic.all());
            all.addAll(topic.none());
        }
        this.phrases = new Phrases(all);
    }

    /**
     * A topic to which a rule sends a paper.
     *
     * @param topic its slug
     * @param why the phrase that was found, and where
     * @param inTitle how many of its phrases the title has
     * @param below whether it has a topic above
     * @param order its place in {@code topics.yaml}
     */
    record Match(String topic, String why, int inTitle, boolean below, int order) {
        private static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingInt(match -> -match.inTitle)
                .thenComparing(match -> !match.below)
                .thenComparingInt(Match::order);
    }

    /** Topics that fit, those first whose phrases the title has. */
    List<Match> matching(Paper paper) {
        if (topics.isEmpty()) {
            return List.of();
        }
        var found = List.of(
                new Found("the title", phrases.in(paper.title().plain())),
                new Found(
                        "the summary",
                        paper.summary().map(text -> phrases.in(text.plain())).orElse(Set.of())),
                new Found("the keywords", phrases.in(String.join(" ; ", paper.keywords()))),
                new Found(
                        "the abstract",
                        paper.abstractText()
                                .map(text -> phrases.in(text.plain()))
                                .orElse(Set.of())));
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            match(topics.get(i), i, found).ifPresent(matches::add);
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    /** Phrases that occur in one part of a paper. */
    private record Found(String where, Set<String> phrases) {}

    private static Optional<Match> match(Topic topic, int order, List<Found> found) {
        if (topic.none().stream().anyMatch(phrase -> isIn(phrase, found))) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>(topic.synonyms());
        if (topic.all().stream().allMatch(phrase -> isIn(phrase, found))) {
            candidates.addAll(topic.any().isEmpty() ? topic.all() : topic.any());
        }
        for (var part : found) {
            var hit = candidates.stream().filter(part.phrases::contains).findFirst();
            if (hit.isPresent()) {
                int inTitle = (int) candidates.stream()
                        .filter(found.get(0).phrases::contains)
                        .count();
                var why = "“" + hit.get() + "” in " + part.where;
                return Optional.of(
                        new Match(topic.slug(), why, inTitle, topic.parent().isPresent(), order));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(String phrase, List<Found> found) {
        return found.stream().anyMatch(part -> part.phrases.contains(phrase));
    }
}
