package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.report.Position;

/**
 * A person whom {@code people.yaml} describes.
 *
 * @param slug the last part of the person's address
 * @param name as displayed
 * @param aliases other forms of the name
 * @param orcid ORCID iD without address, checked
 * @param homepage an http or https address
 * @param affiliation where the person works
 * @param member whether the person belongs to the group
 * @param papers references to papers that are this person's, whoever else has the name
 * @param at where the person is described
 */
public record Person(
        String slug,
        String name,
        List<String> aliases,
        Optional<String> orcid,
        Optional<String> homepage,
        Optional<String> affiliation,
        boolean member,
        List<Said<String>> papers,
        Position at) {
    /** Copies the lists. */
    public Person {
        aliases = List.copyOf(aliases);
        papers = List.copyOf(papers);
    }

    /** All forms of the name. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Whether something besides the name tells which papers are this person's. */
    public boolean isTold() {
        return orcid.isPresent() || !papers.isEmpty();
    }
}
