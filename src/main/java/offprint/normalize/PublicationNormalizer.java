package offprint.normalize;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.model.WorkType;
import offprint.read.Value;

/** What a record says about where, as what and in which versions a paper was published. */
final class PublicationNormalizer {
    private final Fields fields;

    PublicationNormalizer(Fields fields) {
        this.fields = fields;
    }

    Optional<Said<WorkType>> type() {
        return fields.parse(
                fields.text("type"),
                "type.unknown",
                WorkType::of,
                "is no type of publication",
                "known are: preprint, article, conference, chapter, book, thesis, report, dataset, software, other");
    }

    List<Said<String>> categories() {
        return fields.texts("categories").stream()
                .map(said -> new Said<>(Tex.clean(said.value()), said.at()))
                .toList();
    }

    Optional<Said<Venue>> venue() {
        var value = fields.value("venue");
        if (value.isPresent() && value.get() instanceof Value.Scalar) {
            return fields.text("venue")
                    .map(said -> new Said<>(Venue.of(Tex.text(said.value()).plain()), said.at()));
        }
        return fields.mapping("venue").flatMap(is -> {
            var name = is.text("name");
            var year = is.parse(
                    is.text("year"), "date.invalid", PublicationNormalizer::year, "is not a year", "write 2025");
            var volume = plain(is, "volume");
            var issue = plain(is, "issue");
            var pages = plain(is, "pages");
            var publisher = plain(is, "publisher");
            is.require("name");
            is.rejectUnknown();
            var venue = new Venue(
                    name.map(said -> Tex.text(said.value()).plain()).orElse(""),
                    year.map(found -> OptionalInt.of(found.value())).orElse(OptionalInt.empty()),
                    volume,
                    issue,
                    pages,
                    publisher);
            return Optional.of(new Said<>(venue, name.map(Said::at).orElse(is.at())))
                    .filter(said -> !said.value().isEmpty());
        });
    }

    private static Optional<String> plain(Fields of, String name) {
        return of.text(name).map(said -> Tex.text(said.value()).plain());
    }

    private static Optional<Integer> year(String text) {
        return PartialDate.parse(text).filter(date -> date.precision() == 1).map(PartialDate::year);
    }

    List<Said<Version>> versions() {
        return fields.list("versions").stream()
                .flatMap(item -> version(item).stream())
                .toList();
    }

    private Optional<Said<Version>> version(Value item) {
        return fields.mapping(item, "versions").flatMap(is -> {
            var number = is.number("version");
            var on = is.date("on");
            is.require("version");
            is.rejectUnknown();
            return number.filter(said -> said.value() >= 1 && said.value() < 10_000)
                    .map(said -> new Said<>(new Version(said.value().intValue(), on.map(Said::value)), said.at()));
        });
    }

    List<Said<Notice>> notices() {
        return fields.list("notices").stream()
                .flatMap(item -> notice(item).stream())
                .toList();
    }

    private Optional<Said<Notice>> notice(Value item) {
        return fields.mapping(item, "notices").flatMap(is -> {
            var type = is.parse(
                    is.text("type"),
                    "notice.type",
                    Notice.Type::of,
                    "is no type of notice",
                    "known are: retraction, withdrawal, concern, correction");
            var id = identifier(is, "id");
            var url = is.parse(
                    is.text("url"),
                    "link.unsafe",
                    Urls::web,
                    "is not an http or https address",
                    "write it whole: https://example.org/notice");
            var on = is.date("on");
            var of = identifier(is, "of");
            is.require("type");
            is.rejectUnknown();
            return type.map(said -> new Said<>(
                    new Notice(
                            said.value(),
                            id.map(Said::value),
                            url.map(Said::value),
                            on.map(Said::value),
                            of.map(Said::value)),
                    said.at()));
        });
    }

    private static Optional<Said<Identifier>> identifier(Fields of, String name) {
        return of.parse(
                of.text(name),
                "identifier.unknown",
                Identifier::parse,
                "is no identifier that we know",
                "write it as doi:10.1000/182");
    }
}
