package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Source;
import offprint.report.Report;
import org.jsoup.nodes.Element;

/** Reads what arXiv's OAI-PMH interface gives as {@code arXiv} and {@code arXivRaw}. */
final class ArxivOaiImporter implements Importer {
    private static final Pattern OAI =
            Pattern.compile("http://(?:www\\.openarchives\\.org/OAI/2\\.0/|arxiv\\.org/OAI/arXiv)");

    @Override
    public String format() {
        return "arxiv-oai";
    }

    @Override
    public String description() {
        return "arXiv's OAI-PMH records (arXiv, arXivRaw)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        return head.stripLeading().startsWith("<")
                && OAI.matcher(head).find()
                && (head.contains("arxiv.org/OAI/arXiv") || head.contains("oai:arXiv.org:") || head.contains("<error"));
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var file = Markup.xml(input);
        var source = new Source(input.file(), format(), input.name(), Days.inName(input.name()), false);
        int read = 0;
        for (var record : file.document().getAllElements()) {
            var name = record.tag().localName();
            if (!List.of("arXiv", "arXivRaw").contains(name)) {
                continue;
            }
            if (file.isCutOff(record)) {
                report.warning(
                        "xml.cut",
                        file.at(record),
                        "the file breaks off within this record; it is left out",
                        "get it again");
            } else {
                papers.accept(new Paper(file, record).draft().entry(source));
                read++;
            }
        }
        if (read == 0) {
            throw none(input, file);
        }
    }

    private static Unreadable none(Input input, Markup file) {
        var error = file.document().getAllElements().stream()
                .filter(element -> element.tag().localName().equals("error"))
                .findFirst();
        return new Unreadable(
                error.isPresent() ? "arxiv.error" : "papers.none",
                error.map(file::at).orElse(input.at(1, 1)),
                error.map(said -> "arXiv answered: " + (said.attr("code") + ": " + said.text()).strip())
                        .orElse("this answer of arXiv holds no record in the formats arXiv or arXivRaw"),
                "ask with metadataPrefix=arXiv, and check what was asked for");
    }

    /** One record. */
    private static final class Paper {
        private final Markup file;
        private final Element record;
        private final Draft draft;
        private final IdList ids;

        Paper(Markup file, Element record) {
            this.file = file;
            this.record = record;
            this.draft = new Draft(file.at(record));
            this.ids = new IdList(draft);
        }

        Draft draft() {
            draft.text("title", text("title"));
            text("id").ifPresent(id -> ids.add(new Value.Scalar("arxiv:" + id.text(), id.at())));
            text("doi").ifPresent(ids::addAll);
            draft.text("type", "preprint", file.at(record));
            authors();
            versions();
            draft.text("abstract", text("abstract"));
            text("categories")
                    .ifPresent(all -> Stream.of(all.text().split("\\s+"))
                            .forEach(term -> draft.item("categories", term, all.at())));
            draft.text("comment", text("comments"));
            ArxivEntry.journal(text("journal-ref"), draft);
            ArxivEntry.withdrawal(text("comments"), text("abstract"), draft);
            return draft;
        }

        private Optional<Value.Scalar> text(String name) {
            return ArxivRssImporter.named(record, name).flatMap(file::text);
        }

        private void authors() {
            var list = ArxivRssImporter.named(record, "authors");
            if (list.isEmpty()) {
                return;
            }
            for (var author : list.get().children()) {
                var family = child(author, "keyname");
                var given = child(author, "forenames");
                var suffix = child(author, "suffix");
                draft.item(
                        "authors",
                        new Draft.Part(file.at(author))
                                .with(
                                        "name",
                                        String.join(" ", given, family, suffix)
                                                .strip()
                                                .replaceAll("\\s+", " "))
                                .with("family", given.isEmpty() ? "" : family)
                                .with("given", given)
                                .with("suffix", suffix)
                                .with("affiliation", child(author, "affiliation"))
                                .mapping());
            }
            if (list.get().childrenSize() == 0) {
                text("authors")
                        .ifPresent(line -> PeopleText.named(line.text())
                                .forEach(person -> draft.item(
                                        "authors",
                                        new Draft.Part(line.at())
                                                .with("name", person.name())
                                                .mapping())));
            }
        }

        private String child(Element author, String name) {
            return ArxivRssImporter.named(author, name)
                    .flatMap(file::text)
                    .map(Value.Scalar::text)
                    .orElse("");
        }

        private void versions() {
            for (var version : record.children()) {
                if (version.tag().localName().equals("version")) {
                    var number = version.attr("version").replaceFirst("^v", "");
                    ArxivRssImporter.named(version, "date")
                            .flatMap(file::text)
                            .flatMap(Paper::day)
                            .filter(on -> number.matches("[1-9]\\d{0,3}"))
                            .ifPresent(on -> {
                                ArxivEntry.version(draft, Integer.parseInt(number), on);
                                draft.text("published", on.text(), on.at());
                            });
                }
            }
            draft.text("published", text("created").flatMap(Paper::day));
        }

        private static Optional<Value.Scalar> day(Value.Scalar text) {
            return DateText.said(text);
        }
    }
}
