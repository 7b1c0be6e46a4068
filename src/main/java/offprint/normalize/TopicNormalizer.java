package offprint.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Folded;
import offprint.model.Key;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.model.Topic;
import offprint.read.Entry;
import offprint.report.Closest;
import offprint.report.Report;

/** The topics of {@code topics.yaml}. */
final class TopicNormalizer {
    private final Markdown markdown;
    private final Report report;

    TopicNormalizer(Markdown markdown, Report report) {
        this.markdown = markdown;
        this.report = report;
    }

    Optional<Topic> topic(Entry entry) {
        var fields = new Fields(Shapes.TOPIC, entry.fields(), true, report);
        var slug = fields.text("slug").filter(this::isSlug);
        var name = fields.text("name");
        var match = fields.mapping("match");
        var synonyms = fields.texts("synonyms").stream()
                .filter(this::isPhrase)
                .map(Said::value)
                .toList();
        var description = description(fields);
        var parent = fields.text("parent");
        var aliases = fields.texts("aliases").stream()
                .filter(this::isSlug)
                .map(Said::value)
                .toList();
        var any = phrases(match, "any");
        var all = phrases(match, "all");
        var none = phrases(match, "none");
        var topic = slug.map(is -> new Topic(
                is.value(),
                name.map(Said::value).map(Tex::clean).orElse(is.value()),
                description,
                parent,
                aliases,
                synonyms,
                any,
                all,
                none,
                is.at()));
        match.ifPresent(Fields::rejectUnknown);
        fields.rejectUnknown();
        if (entry.fields().get("slug").isEmpty()) {
            report.error("topic.slug", entry.fields().at(), "this topic has no slug", "add \"slug: world-models\"");
        }
        if (slug.isPresent() && name.isEmpty()) {
            report.error("topic.name", entry.fields().at(), "this topic has no name", "add \"name: World models\"");
        }
        return topic;
    }

    private boolean isSlug(Said<String> slug) {
        var fault = Key.fault(slug.value());
        fault.ifPresent(why -> report.error(
                "topic.slug",
                slug.at(),
                "the slug \"" + Fields.shortened(slug.value()) + "\" " + why,
                "write it as " + Key.ofTitle(slug.value())));
        return fault.isEmpty();
    }

    private Prose description(Fields fields) {
        return fields.text("description")
                .map(said -> markdown.prose(said.value(), said.at(), Markdown.Place.WORDS, true, report))
                .orElse(Prose.empty());
    }

    private List<String> phrases(Optional<Fields> match, String name) {
        return match.map(fields -> fields.texts(name)).orElse(List.of()).stream()
                .filter(this::isPhrase)
                .map(Said::value)
                .toList();
    }

    private boolean isPhrase(Said<String> text) {
        boolean empty = Folded.words(text.value()).isEmpty();
        if (empty) {
            report.error("phrase.empty", text.at(), "this phrase has no letter or digit", "write words");
        }
        return !empty;
    }

    /** The topics of which each slug and alias is there once, and whose parents exist and go round in no circle. */
    List<Topic> checked(List<Topic> topics) {
        Map<String, Topic> bySlug = new HashMap<>();
        List<Topic> once = new ArrayList<>();
        for (var topic : topics) {
            var other = bySlug.putIfAbsent(topic.slug(), topic);
            if (other == null) {
                once.add(topic);
            } else {
                report.error(
                        "topic.twice",
                        topic.at(),
                        "the topic \"" + topic.slug() + "\" is described twice",
                        "the other stands at " + other.at());
            }
        }
        Map<String, Topic> owners = new HashMap<>(bySlug);
        return once.stream()
                .filter(topic -> hasSoundParent(topic, bySlug))
                .map(topic -> topic.with(topic.aliases().stream()
                        .filter(alias -> isFree(alias, topic, owners))
                        .toList()))
                .toList();
    }

    private boolean isFree(String alias, Topic topic, Map<String, Topic> owners) {
        var other = owners.putIfAbsent(alias, topic);
        if (other != null) {
            report.error(
                    "topic.alias",
                    topic.at(),
                    "the alias \"" + alias + "\" of \"" + topic.slug() + "\" belongs to \"" + other.slug() + "\"",
                    other.equals(topic) ? "leave it out" : "the other stands at " + other.at());
        }
        return other == null;
    }

    private boolean hasSoundParent(Topic topic, Map<String, Topic> bySlug) {
        if (topic.parent().isEmpty()) {
            return true;
        }
        var parent = topic.parent().get();
        if (!bySlug.containsKey(parent.value())) {
            report.error(
                    "topic.unknown",
                    parent.at(),
                    "no topic is called \"" + Fields.shortened(parent.value()) + "\"",
                    Closest.hint(parent.value(), bySlug.keySet(), "add it to content/topics.yaml"));
            return true;
        }
        var above = Optional.of(topic);
        for (int steps = 0; above.isPresent(); steps++) {
            if (steps > bySlug.size()) {
                report.error(
                        "topic.circle",
                        parent.at(),
                        "the parents of \"" + topic.slug() + "\" go round in a circle",
                        "one topic of the circle must have no parent");
                return false;
            }
            above = above.get().parent().map(Said::value).map(bySlug::get);
        }
        return true;
    }
}
