package offprint.curate;

import java.util.LinkedHashSet;
import java.util.Set;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.PaperRecord;

/** How an overlay, a pick or {@code same-as} may name a paper. */
final class Names {
    private Names() {}

    /** All names of one record, as references are compared. */
    static Set<String> of(PaperRecord record) {
        var names = new LinkedHashSet<String>();
        record.key().ifPresent(key -> names.add(Folded.title(key.value())));
        record.aliases().forEach(alias -> names.add(Folded.title(alias.value())));
        record.ids().forEach(id -> names.add(id.value().canonical()));
        record.title().ifPresent(title -> names.add(title.value().folded()));
        return names;
    }

    /** A reference as names are compared: an identifier in its canonical form, else folded words. */
    static String reference(String text) {
        return Identifier.parse(text).map(Identifier::canonical).orElseGet(() -> Folded.title(text));
    }
}
