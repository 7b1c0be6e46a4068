package offprint.read;

import java.util.HashSet;
import java.util.Set;
import offprint.model.Identifier;

/** The identifiers of a record in the making: each once, in its short form. */
final class IdList {
    private final Draft draft;
    private final Set<String> known = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();

    IdList(Draft draft) {
        this.draft = draft;
    }

    /** Adds an identifier in any form; false when the text is none. */
    boolean add(Value.Scalar text) {
        var id = Identifier.parse(text.text());
        id.ifPresent(found -> add(found, text));
        return id.isPresent();
    }

    /** Adds an identifier that stands somewhere. */
    void add(Identifier id, Value.Scalar text) {
        schemes.add(id.scheme());
        if (known.add(id.canonical())) {
            draft.item("ids", id.canonical(), text.at());
        }
    }

    /** Adds what a field with several DOIs holds: spaces, semicolons or commas are between them. */
    void addAll(Value.Scalar text) {
        for (var part : text.text().split("[\\s;]+|,(?=10\\.)")) {
            add(new Value.Scalar(part, text.at()));
        }
    }

    /** Whether there is this one. */
    boolean has(Identifier id) {
        return known.contains(id.canonical());
    }

    /** Whether there is one of that scheme. */
    boolean has(String scheme) {
        return schemes.contains(scheme);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }
}
