package offprint.render;

import java.util.Optional;
import java.util.function.Function;
import offprint.cite.Reference;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** References as text, one after another. */
final class EntriesFormat implements Format {
    private final String label;
    private final String kind;
    private final Function<Reference, String> entry;
    private final String end;

    /**
     * A format of entries.
     *
     * @param label what people call it
     * @param kind the kind of its pages
     * @param entry how an entry is written
     * @param end what follows each entry
     */
    EntriesFormat(String label, String kind, Function<Reference, String> entry, String end) {
        this.label = label;
        this.kind = kind;
        this.entry = entry;
        this.end = end;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean takes(Page page) {
        return page.kind().equals(kind) && page.view() instanceof View.References;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var view = (View.References) page.view();
        var out = new Utf8Writer();
        for (var reference : view.references()) {
            out.write(entry.apply(reference));
            out.write(end);
        }
        return Optional.of(new Artifact.Rendered(page.path() + view.extension(), page.kind(), out.bytes()));
    }
}
