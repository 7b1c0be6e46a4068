package offprint.cite;

import java.util.List;
import java.util.Optional;

/** The style of the ACM, which names all authors in full. */
final class Acm {
    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private final Reference reference;
    private final Line line = new Line();

    private Acm(Reference reference) {
        this.reference = reference;
    }

    static Cited of(Reference reference) {
        return new Acm(reference).cited();
    }

    private Cited cited() {
        names();
        line.add(reference.year().orElse("[n. d.]")).add(". ");
        switch (reference.type()) {
            case ARTICLE, OTHER -> article();
            case CONFERENCE, CHAPTER -> part();
            case PREPRINT -> preprint();
            case THESIS -> own(" Thesis.");
            case REPORT -> own(" Technical Report.");
            case DATASET -> own(" Dataset.");
            case SOFTWARE -> own(" Software.");
            case BOOK -> own("");
        }
        return line.cited();
    }

    private void names() {
        var names = reference.authors().stream().map(Names::straight).toList();
        if (!names.isEmpty()) {
            line.add(reference.unnamed() > 0 ? String.join(", ", names) + " et al." : Names.series(names))
                    .stop()
                    .add(" ");
        }
    }

    private void article() {
        line.add(reference.title()).stop();
        if (reference.isContained()) {
            line.add(" ").italic(reference.container());
            line.add(" ", reference.volume(), "").add(", ", reference.issue(), "");
            line.add(" (", month(), ")").add(", ", reference.pages(), "").add(".");
        }
        address(" ");
    }

    /** The month with the year. */
    private Optional<String> month() {
        return reference.date().map(date -> (date.month() > 0 ? MONTHS.get(date.month() - 1) + " " : "") + date.year());
    }

    private void part() {
        line.add(reference.title()).stop();
        if (reference.isContained()) {
            line.add(" In ").italic(reference.container());
            line.add(" (Vol. ", reference.volume(), ")");
        }
        boolean isPublished = reference.publisher().isPresent();
        if (isPublished) {
            line.stop().add(" ").add(reference.publisher().get());
        }
        line.add(isPublished || reference.isContained() ? ", " : " ", reference.pages(), "")
                .stop();
        address(" ");
    }

    private void preprint() {
        line.add(reference.title()).stop();
        line.add(" ", reference.id("arxiv").map(id -> "arXiv:" + id).or(reference::publisher), ".");
        address(reference.id("doi").isPresent() ? " " : " Retrieved from ");
    }

    private void own(String word) {
        line.italic(reference.title())
                .stop()
                .add(word)
                .add(" ", reference.publisher(), "")
                .stop();
        address(" ");
    }

    private void address(String before) {
        reference.address().ifPresent(url -> line.add(before).add(url));
    }
}
