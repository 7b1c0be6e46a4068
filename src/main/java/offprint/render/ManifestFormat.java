package offprint.render;

import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Web application manifests, see the specification of the W3C. */
final class ManifestFormat implements Format {
    private static final String HOME = "../index.html";

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String label() {
        return "manifest";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Manifest;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var out = new Utf8Writer();
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write((View.Manifest) page.view(), json);
        }
        out.write('\n');
        return Optional.of(new Artifact.Rendered(page.path(), page.kind(), out.bytes()));
    }

    private static void write(View.Manifest manifest, JsonGenerator json) {
        json.writeStartObject();
        text("name", manifest.name(), json);
        text("short_name", manifest.shortName(), json);
        manifest.description().ifPresent(description -> text("description", description, json));
        text("lang", manifest.language(), json);
        text("dir", manifest.direction(), json);
        text("start_url", HOME, json);
        text("scope", "../", json);
        text("display", "minimal-ui", json);
        text("theme_color", manifest.theme(), json);
        text("background_color", manifest.theme(), json);
        json.writeArrayPropertyStart("icons");
        json.writeStartObject();
        text("src", manifest.icon().path(), json);
        text("type", manifest.icon().type(), json);
        text("sizes", manifest.icon().sizes(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeStringProperty(name, Utf8Writer.clean(text));
    }
}
