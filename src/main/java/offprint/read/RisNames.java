package offprint.read;

import java.util.Optional;

/** Names in RIS: {@code Family, Given, Suffix}; without a comma it is a group, or somebody whose parts are not told. */
final class RisNames {
    private RisNames() {}

    /** The person or the group; empty when the line says none. */
    static Optional<PersonParts> of(String text) {
        var name = MarkedUp.plain(text).replaceAll("\\s+", " ").strip().replaceFirst("[,;]$", "");
        var parts = name.split("\\s*,\\s*", -1);
        var person = parts.length == 1 || parts.length > 3 || parts[0].isEmpty()
                ? PersonParts.group(name)
                : PersonParts.of(String.join(", ", parts));
        return Optional.of(person)
                .filter(found -> !found.isEmpty() && !found.name().matches("(?i)et al\\.?|others"));
    }
}
