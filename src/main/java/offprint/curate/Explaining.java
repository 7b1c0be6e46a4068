package offprint.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Count;
import offprint.model.Explanation;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Notice;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.PaperRecord;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.model.WorkType;
import offprint.report.Report;

/** Tells why one paper is shown as it is: its records, and what each says. */
final class Explaining {
    private static final int LONGEST = 120;
    /** Fields in the order in which a reader asks for them. */
    private static final List<String> FIELDS = List.of(
            "title",
            "type",
            "ids",
            "authors",
            "authorCount",
            "organization",
            "published",
            "featured",
            "venue",
            "abstract",
            "summary",
            "aiSummary",
            "note",
            "keywords",
            "categories",
            "comment",
            "links",
            "counts",
            "versions",
            "notices");

    private Explaining() {}

    /**
     * The explanation of a curated paper.
     *
     * @param keyed its records
     * @param joined the paper after all rules
     * @param isHeld whether it is held back
     */
    static Explanation explanation(Keys.Keyed keyed, Work.Joined joined, boolean isHeld) {
        List<Explanation.Statement> statements = new ArrayList<>();
        new Merge(
                        keyed,
                        new Report(),
                        (field, said, record, used) -> statements.add(new Explanation.Statement(
                                field,
                                field.equals("authors") && used
                                        ? authors(shown(said.value()), joined.paper())
                                        : shown(said.value()),
                                said.at(),
                                origin(record),
                                used)))
                .joined();
        addNotices(joined.paper(), statements);
        return new Explanation(
                joined.paper(),
                records(keyed.records()),
                statements.stream()
                        .sorted(Comparator.comparing((Explanation.Statement statement) ->
                                        FIELDS.indexOf(statement.field().replaceFirst("[.].*", "")))
                                .thenComparing(statement -> !statement.used()))
                        .toList(),
                isHeld ? Optional.of(why(joined)) : Optional.empty());
    }

    /** The names as the paper shows them, which other records may know more fully. */
    private static String authors(String said, Paper paper) {
        var full = shown(paper.authors());
        return full.equals(said) ? said : full + " (here: " + said + ")";
    }

    /** Notices that are records of their own, and so of no record of this paper. */
    private static void addNotices(Paper paper, List<Explanation.Statement> statements) {
        var heard = statements.stream().map(Explanation.Statement::at).collect(Collectors.toSet());
        for (var origin : paper.origins()) {
            if (origin.field().equals("notices") && !heard.contains(origin.at())) {
                statements.add(new Explanation.Statement(
                        "notices", "of a record of its own", origin.at(), origin.source(), true));
            }
        }
    }

    private static String why(Work.Joined joined) {
        return joined.draft()
                ? "it is a draft"
                : joined.embargo()
                        .map(day -> "it is under embargo until " + day.value() + " (" + day.at() + ")")
                        .orElse("it is held back");
    }

    private static List<Explanation.Joined> records(List<PaperRecord> records) {
        List<Explanation.Joined> joined = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            joined.add(new Explanation.Joined(record.at(), origin(record), why(record, records, i)));
        }
        return joined;
    }

    /** What links a record to the others of its paper. */
    private static String why(PaperRecord record, List<PaperRecord> records, int number) {
        if (record.selects().isPresent()) {
            return "chooses it with paper: " + record.selects().get().value();
        }
        List<PaperRecord> others = new ArrayList<>(records);
        others.remove(number);
        others.removeIf(other -> other.selects().isPresent());
        if (others.isEmpty()) {
            return "the only record";
        }
        var shared = record.ids().stream()
                .map(Said::value)
                .filter(id -> others.stream().anyMatch(other -> has(other, id)))
                .map(Identifier::canonical)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) {
            return "shares " + shared;
        }
        var title = record.title().map(said -> said.value().folded()).orElse("");
        boolean sameTitle = others.stream()
                .anyMatch(other -> other.title()
                        .filter(said -> said.value().folded().equals(title))
                        .isPresent());
        return sameTitle
                ? "has the same title"
                : !record.sameAs().isEmpty()
                        ? "says same-as"
                        : records.stream()
                                .flatMap(other -> other.sameAs().stream())
                                .findFirst()
                                .map(by -> "joined by same-as at " + by.at())
                                .orElse("has the same title but for a subtitle");
    }

    private static boolean has(PaperRecord record, Identifier id) {
        return record.ids().stream().anyMatch(said -> said.value().equals(id));
    }

    /** What a record was read from, if that isn't the file in which it stands. */
    static String origin(PaperRecord record) {
        var source = record.source();
        boolean isItself = record.line().isEmpty() && record.at().file().endsWith("/" + source.name());
        var line = record.line().isPresent() ? ":" + record.line().getAsInt() : "";
        return source.byHand() || isItself ? "" : source.name() + line;
    }

    /** A value in one line. */
    private static String shown(Object value) {
        String text;
        if (value instanceof Text prose) {
            text = prose.plain();
        } else if (value instanceof List<?> list) {
            text = list.stream().map(Explaining::shown).collect(Collectors.joining(", "));
        } else if (value instanceof Author author) {
            text = author.name();
        } else if (value instanceof Organization organization) {
            text = organization.name();
        } else if (value instanceof Venue venue) {
            text = (venue.isNamed() ? venue.name() : venue.publisher().orElse(""))
                    + (venue.year().isPresent() ? " " + venue.year().getAsInt() : "");
        } else if (value instanceof Identifier id) {
            text = id.canonical();
        } else if (value instanceof Link link) {
            text = link.type().word() + " " + link.url();
        } else if (value instanceof Count count) {
            text = count.value() + count.on().map(day -> " on " + day).orElse("");
        } else if (value instanceof Version version) {
            text = "v" + version.number()
                    + version.on().map(day -> " of " + day).orElse("");
        } else {
            text = described(value);
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3).stripTrailing() + "...";
    }

    private static String described(Object value) {
        if (value instanceof Prose prose) {
            return prose.plain();
        }
        if (value instanceof WorkType type) {
            return type.word();
        }
        if (value instanceof Notice notice) {
            return notice.type().word()
                    + notice.id().map(id -> " " + id.canonical()).orElse("");
        }
        return Objects.toString(value);
    }
}
