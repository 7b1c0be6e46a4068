package offprint.read;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.model.Author;
import offprint.model.Count;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.PaperRecord;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.model.Text;
import offprint.model.Version;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Records of ours as JSON, a field a line and always in one order, so that two versions compare well. */
final class RecordWriter {
    private final JsonGenerator json;
    private final Set<String> without;

    private RecordWriter(JsonGenerator json, Set<String> without) {
        this.json = json;
        this.without = without;
    }

    /** What the records came from. */
    record Header(String format, String name, String sha256, Optional<LocalDate> page) {}

    /** A whole file: header, then records and meetings in their order, fields that are unwanted left out. */
    static String json(Header header, List<PaperRecord> records, List<Entry> meetings, Set<String> without) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(context(), text)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false);
            json.writeStartObject();
            json.writeNumberProperty("offprint", 1);
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("format", header.format());
            json.writeStringProperty("name", header.name());
            json.writeStringProperty("sha256", header.sha256());
            header.page().ifPresent(page -> json.writeStringProperty("page", page.toString()));
            json.writeEndObject();
            json.writeArrayPropertyStart("papers");
            var writer = new RecordWriter(json, without);
            records.forEach(writer::write);
            json.writeEndArray();
            writer.list("sessions", meetings, new SessionWriter(json, without)::write);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static ObjectWriteContext context() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private void write(PaperRecord record) {
        json.writeStartObject();
        record.title()
                .ifPresent(
                        title -> json.writeStringProperty("title", title.value().source()));
        record.type()
                .ifPresent(type -> json.writeStringProperty("type", type.value().word()));
        record.key().ifPresent(key -> json.writeStringProperty("key", key.value()));
        record.firstKey().ifPresent(key -> json.writeStringProperty("firstKey", key.value()));
        strings("aliases", record.aliases().stream().map(Said::value).toList());
        strings("ids", record.ids().stream().map(id -> id.value().canonical()).toList());
        record.authors().ifPresent(authors -> list("authors", authors.value(), this::author));
        record.authorCount().ifPresent(count -> json.writeNumberProperty("authorCount", count.value()));
        record.organization().ifPresent(organization -> {
            json.writeObjectPropertyStart("organization");
            json.writeStringProperty("name", organization.value().name());
            json.writeStringProperty("slug", organization.value().slug());
            json.writeEndObject();
        });
        record.published()
                .ifPresent(date ->
                        json.writeStringProperty("published", date.value().toString()));
        strings(
                "featured",
                record.featured().stream()
                        .map(day -> day.value().toString())
                        .sorted()
                        .toList());
        text("abstract", record.abstractText());
        text("summary", record.summary());
        text("aiSummary", record.aiSummary());
        strings(
                "topics",
                record.topics().stream()
                        .map(choice -> (choice.value().removed() ? "-" : "")
                                + choice.value().slug())
                        .toList());
        strings("keywords", record.keywords().stream().map(Said::value).toList());
        strings("categories", record.categories().stream().map(Said::value).toList());
        record.venue().ifPresent(venue -> {
            json.writeObjectPropertyStart("venue");
            optional("name", Optional.of(venue.value().name()).filter(name -> !name.isBlank()));
            venue.value().year().ifPresent(year -> json.writeNumberProperty("year", year));
            optional("volume", venue.value().volume());
            optional("issue", venue.value().issue());
            optional("pages", venue.value().pages());
            optional("publisher", venue.value().publisher());
            json.writeEndObject();
        });
        text("comment", record.comment());
        list("links", record.links(), link -> {
            json.writeStartObject();
            json.writeStringProperty("type", link.value().type().word());
            json.writeStringProperty("url", link.value().url());
            json.writeEndObject();
        });
        counts(record.counts());
        list("versions", record.versions(), this::version);
        list("notices", record.notices(), this::notice);
        int line = record.line().orElse(record.at().line());
        json.writeNumberProperty("at", line);
        json.writeEndObject();
    }

    private void version(Said<Version> version) {
        json.writeStartObject();
        json.writeNumberProperty("version", version.value().number());
        optional("on", version.value().on().map(PartialDate::toString));
        json.writeEndObject();
    }

    private void notice(Said<Notice> notice) {
        json.writeStartObject();
        json.writeStringProperty("type", notice.value().type().word());
        optional("id", notice.value().id().map(Identifier::canonical));
        optional("url", notice.value().url());
        optional("on", notice.value().on().map(PartialDate::toString));
        optional("of", notice.value().of().map(Identifier::canonical));
        json.writeEndObject();
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }

    private void text(String name, Optional<Said<Text>> text) {
        if (!without.contains(name)) {
            text.ifPresent(said -> json.writeStringProperty(name, said.value().source()));
        }
    }

    private void strings(String name, List<String> values) {
        list(name, values, json::writeString);
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        if (items.isEmpty() || without.contains(name)) {
            return;
        }
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }

    private void author(Author author) {
        json.writeStartObject();
        json.writeStringProperty("name", author.name());
        optional("family", author.family());
        optional("given", author.given());
        optional("suffix", author.suffix());
        optional("orcid", author.orcid());
        optional("affiliation", author.affiliation());
        json.writeEndObject();
    }

    private void counts(Map<String, Said<Count>> counts) {
        if (counts.isEmpty() || without.contains("counts")) {
            return;
        }
        json.writeObjectPropertyStart("counts");
        counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> {
                    json.writeObjectPropertyStart(entry.getKey());
                    json.writeNumberProperty("value", entry.getValue().value().value());
                    entry.getValue().value().on().ifPresent(day -> json.writeStringProperty("on", day.toString()));
                    json.writeEndObject();
                });
        json.writeEndObject();
    }
}
