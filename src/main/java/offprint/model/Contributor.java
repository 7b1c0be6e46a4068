package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody who wrote papers, or belongs to the group, or both.
 *
 * @param slug the last part of the address
 * @param name as displayed
 * @param person what {@code people.yaml} says
 * @param roles what was written, in the order of the papers
 */
public record Contributor(String slug, String name, Optional<Person> person, List<Role> roles) {
    /** Copies the list. */
    public Contributor {
        roles = List.copyOf(roles);
    }

    /** The place in a list of authors. */
    public record Role(Paper paper, int number) {}

    /** The same with papers in another form. */
    public Contributor changed(UnaryOperator<Paper> change) {
        var others = roles.stream()
                .map(role -> new Role(change.apply(role.paper()), role.number()))
                .toList();
        return new Contributor(slug, name, person, others);
    }

    /** Whether this is a member of the group, who has a page in any case. */
    public boolean isMember() {
        return person.filter(Person::member).isPresent();
    }
}
