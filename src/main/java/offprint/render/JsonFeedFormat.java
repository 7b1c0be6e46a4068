package offprint.render;

import java.util.List;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Feeds as JSON Feed 1.1, see jsonfeed.org. */
final class JsonFeedFormat implements Format {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public String label() {
        return "JSON Feed";
    }

    @Override
    public boolean takes(Page page) {
        return page.kind().equals("feed-json") && page.view() instanceof View.Feed;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var out = new Utf8Writer();
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write((View.Feed) page.view(), json);
        }
        out.write('\n');
        return Optional.of(new Artifact.Rendered(page.path() + ".json", page.kind(), out.bytes()));
    }

    private static void write(View.Feed feed, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
        text("title", feed.title(), json);
        text("description", feed.subtitle(), json);
        text("home_page_url", feed.page(), json);
        text("feed_url", feed.self(), json);
        text("language", feed.language(), json);
        authors(feed.authors(), json);
        feed.hub().ifPresent(hub -> hub(hub, json));
        json.writeArrayPropertyStart("items");
        feed.entries().forEach(entry -> write(entry, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(View.FeedEntry entry, JsonGenerator json) {
        json.writeStartObject();
        text("id", entry.id(), json);
        text("url", entry.url(), json);
        text("external_url", entry.external().orElse(""), json);
        text("title", entry.title(), json);
        text("summary", entry.summary().orElse(""), json);
        json.writeStringProperty("content_html", Utf8Writer.clean(entry.html())); // required, even when it is empty
        text("date_published", entry.published().iso(), json);
        text("date_modified", entry.updated().iso(), json);
        authors(entry.authors(), json);
        if (!entry.topics().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            entry.topics().forEach(topic -> json.writeString(Utf8Writer.clean(topic)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void hub(String address, JsonGenerator json) {
        json.writeArrayPropertyStart("hubs");
        json.writeStartObject();
        text("type", "WebSub", json);
        text("url", address, json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void authors(List<String> names, JsonGenerator json) {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("authors");
        for (var name : names) {
            json.writeStartObject();
            text("name", name, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what there is. JSON could hold any character, but the HTML in it could not. */
    private static void text(String name, String text, JsonGenerator json) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, Utf8Writer.clean(text));
        }
    }
}
