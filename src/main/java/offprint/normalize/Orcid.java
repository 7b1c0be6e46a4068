package offprint.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Said;

/** ORCID iDs: 16 digits in fours, the last of which checks the others. Source: ORCID's help pages, ISO 7064 11-2. */
final class Orcid {
    /** A regular expression for an iD, bare or as an address. */
    static final String FORM = "(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])/?";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    private Orcid() {}

    /** The iD that a field gives, without address; a fault is told. */
    static Optional<String> of(Fields fields, String name) {
        var id = fields.parse(
                fields.text(name),
                "orcid.invalid",
                Orcid::parse,
                "is not an ORCID iD",
                "write it as 0000-0002-1825-0097");
        var sound = id.filter(said -> isSound(said.value()));
        if (id.isPresent() && sound.isEmpty()) {
            fields.fault(
                    "orcid.invalid",
                    id.get().at(),
                    "\"" + id.get().value() + "\" is not an ORCID iD: its last digit does not fit the others",
                    "copy it again from the person's page at orcid.org");
        }
        return sound.map(Said::value);
    }

    private static Optional<String> parse(String text) {
        var found = WELL_FORMED.matcher(text);
        return found.matches() ? Optional.of(found.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isSound(String id) {
        int total = 0;
        for (char c : id.substring(0, id.length() - 1).toCharArray()) {
            total = c == '-' ? total : (total + c - '0') * 2 % 11;
        }
        int check = (12 - total) % 11;
        return id.charAt(id.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
