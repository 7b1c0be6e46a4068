package offprint.cite;

import java.util.Optional;
import offprint.model.Months;

/** The author-date form of the Chicago Manual of Style, 18th edition. */
final class Chicago {
    private static final int MOST_NAMES = 6;
    private static final int FIRST_NAMES = 3;

    private final Reference reference;
    private final Line line = new Line();

    private Chicago(Reference reference) {
        this.reference = reference;
    }

    static Cited of(Reference reference) {
        return new Chicago(reference).cited();
    }

    private Cited cited() {
        var names = names();
        var year = reference.year().orElse("n.d.");
        if (!names.isEmpty()) {
            line.add(names).stop().add(" ").add(year).stop().add(" ");
        }
        title();
        if (names.isEmpty()) {
            line.stop().add(" ").add(year);
        }
        line.stop();
        source();
        line.stop();
        reference.address().ifPresent(url -> line.add(" ").add(url).stop());
        return line.cited();
    }

    private String names() {
        var all = reference.authors();
        boolean isCut = all.size() > MOST_NAMES || reference.unnamed() > 0;
        var shown = all.subList(0, Math.min(all.size(), isCut ? FIRST_NAMES : MOST_NAMES));
        var names = Names.of(shown, Names::inverted, Names::straight);
        if (isCut) {
            return String.join(", ", names) + ", et al.";
        }
        return names.size() == 2 ? names.get(0) + ", and " + names.get(1) : Names.series(names);
    }

    private void title() {
        switch (reference.type()) {
            case BOOK, REPORT, DATASET, SOFTWARE -> line.italic(reference.title());
            default -> line.quoted(reference.title(), ".");
        }
    }

    private void source() {
        switch (reference.type()) {
            case ARTICLE, OTHER -> journal();
            case CONFERENCE, CHAPTER -> part();
            case PREPRINT -> preprint();
            case THESIS -> line.add(" Thesis").add(", ", reference.publisher(), "");
            case DATASET -> line.add(" Dataset").add(". ", reference.publisher(), "");
            case SOFTWARE -> line.add(" Software").add(". ", reference.publisher(), "");
            case BOOK, REPORT -> line.add(" ", reference.publisher(), "");
        }
    }

    private void journal() {
        if (reference.isContained()) {
            line.add(" ").italic(reference.container());
            line.add(" ", reference.volume(), "");
            line.add(reference.volume().isPresent() ? " (" : " ", reference.issue(), volumeEnd());
            line.add(": ", reference.pages(), "");
        }
    }

    private String volumeEnd() {
        return reference.volume().isPresent() ? ")" : "";
    }

    /** Since the 18th edition pages of a chapter are not told. */
    private void part() {
        if (reference.isContained()) {
            line.add(" In ").italic(reference.container());
            line.add(", vol. ", reference.volume(), "").stop();
        }
        line.add(" ", reference.publisher(), "");
    }

    private void preprint() {
        line.add(" Preprint");
        line.add(", ", reference.id("arxiv").map(id -> "arXiv").or(reference::publisher), "");
        line.add(", ", day(), "");
    }

    private Optional<String> day() {
        return reference
                .date()
                .filter(date -> date.month() > 0)
                .map(date -> Months.name(date.month()) + (date.day() > 0 ? " " + date.day() : ""));
    }
}
