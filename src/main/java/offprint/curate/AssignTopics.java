package offprint.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.model.Paper;
import offprint.model.Said;
import offprint.model.Topic;
import offprint.model.TopicChoice;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** Sorts papers into topics: what people say first, then what their sources say, then the rules of the topics. */
final class AssignTopics implements Rule {
    private static final String FILE = "content/topics.yaml";

    @Override
    public Work apply(Work work, Report report) {
        var topics = work.library().topics();
        var known = known(topics);
        if (!report.hasErrorIn(FILE)) {
            reportUnknown(work.papers(), known, report);
        }
        var rules = new TopicRules(topics);
        var papers = work.papers().parallelStream()
                .map(joined -> joined.with(assigned(joined, known, rules, topics)))
                .toList();
        long without = papers.stream()
                .filter(joined -> joined.paper().topics().isEmpty())
                .count();
        if (without > 0 && !topics.isEmpty()) {
            report.note(
                    "topic.none",
                    Position.startOf(FILE),
                    without == 1 ? "1 paper has no topic" : without + " papers have no topic",
                    "add phrases to a topic, or topics to the papers in content/papers/");
        }
        return work.with(papers, work.held());
    }

    private static Map<String, Topic> known(List<Topic> topics) {
        Map<String, Topic> known = new HashMap<>();
        topics.forEach(topic -> topic.aliases().forEach(alias -> known.put(alias, topic)));
        topics.forEach(topic -> known.put(topic.slug(), topic));
        return known;
    }

    /** An unknown topic is a person's error, each time; of what sources say each one is named once. */
    private static void reportUnknown(List<Work.Joined> papers, Map<String, Topic> known, Report report) {
        Map<String, List<Said<TopicChoice>>> fetched = new TreeMap<>();
        for (var joined : papers) {
            for (int i = 0; i < joined.choices().size(); i++) {
                var choice = joined.choices().get(i);
                var slug = choice.value().slug();
                if (known.containsKey(slug)) {
                    continue;
                }
                if (i < joined.byHand()) {
                    report.error("topic.unknown", choice.at(), unknown(slug), hint(slug, known));
                } else {
                    fetched.computeIfAbsent(slug, none -> new ArrayList<>()).add(choice);
                }
            }
        }
        fetched.forEach((slug, choices) -> report.warning(
                "topic.unknown",
                choices.stream().map(Said::at).min(Comparator.naturalOrder()).orElseThrow(),
                unknown(slug) + (choices.size() > 1 ? ", here and at " + (choices.size() - 1) + " more places" : ""),
                hint(slug, known)));
    }

    private static String unknown(String slug) {
        return "no topic is called \"" + slug + "\"";
    }

    private static String hint(String slug, Map<String, Topic> known) {
        return Closest.hint(slug, known.keySet(), "add it to content/topics.yaml");
    }

    private static Paper assigned(Work.Joined joined, Map<String, Topic> known, TopicRules rules, List<Topic> topics) {
        Map<String, String> assigned = new LinkedHashMap<>();
        Set<String> left = new LinkedHashSet<>();
        for (int i = 0; i < joined.choices().size(); i++) {
            var choice = joined.choices().get(i).value();
            var topic = Optional.ofNullable(known.get(choice.slug())).map(Topic::slug);
            if (topic.isPresent() && choice.removed()) {
                left.add(topic.get());
            } else if (topic.isPresent() && !left.contains(topic.get())) {
                assigned.putIfAbsent(topic.get(), i < joined.byHand() ? "chosen by hand" : "named by its source");
            }
        }
        for (var match : rules.matching(joined.paper())) {
            if (!left.contains(match.topic()) && !isAbove(match.topic(), assigned.keySet(), topics)) {
                assigned.putIfAbsent(match.topic(), match.why());
            }
        }
        var assignments = assigned.entrySet().stream()
                .map(entry -> new Paper.Assignment(entry.getKey(), entry.getValue()))
                .toList();
        return joined.paper().on(assignments, List.copyOf(left));
    }

    /** A rule need not say the topic above when the one below is said already: its page shows both. */
    private static boolean isAbove(String topic, Set<String> assigned, List<Topic> topics) {
        return topics.stream()
                .filter(other -> assigned.contains(other.slug()))
                .flatMap(other ->
                        Stream.ofNullable(other.parent().map(Said::value).orElse(null)))
                .anyMatch(topic::equals);
    }
}
