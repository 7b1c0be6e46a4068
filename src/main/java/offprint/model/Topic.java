package offprint.model;

import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * A theme of papers, as {@code topics.yaml} describes it.
 *
 * @param slug the last part of its address
 * @param name as displayed
 * @param description what belongs there and what does not
 * @param parent the slug of the topic above
 * @param aliases earlier slugs
 * @param synonyms other names: a paper that has one belongs here, whatever the rest of the rule says
 * @param any phrases of which one must occur
 * @param all phrases that must all occur
 * @param none phrases of which none may occur
 * @param at where it is described
 */
public record Topic(
        String slug,
        String name,
        Prose description,
        Optional<Said<String>> parent,
        List<String> aliases,
        List<String> synonyms,
        List<String> any,
        List<String> all,
        List<String> none,
        Position at) {
    /** Copies the lists. */
    public Topic {
        aliases = List.copyOf(aliases);
        synonyms = List.copyOf(synonyms);
        any = List.copyOf(any);
        all = List.copyOf(all);
        none = List.copyOf(none);
    }

    /** The same topic with other aliases. */
    public Topic with(List<String> others) {
        return new Topic(slug, name, description, parent, others, synonyms, any, all, none, at);
    }

    /** The same topic with another description. */
    public Topic with(Prose other) {
        return new Topic(slug, name, other, parent, aliases, synonyms, any, all, none, at);
    }

    /** Whether papers can come here by a rule. */
    public boolean hasRule() {
        return !synonyms.isEmpty() || !any.isEmpty() || !all.isEmpty();
    }
}
