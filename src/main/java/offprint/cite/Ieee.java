package offprint.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The style of the IEEE. Titles keep the case that they have, names of journals their full form. */
final class Ieee {
    private static final int MOST_NAMES = 6;
    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.");

    private final Reference reference;
    private final Line line = new Line();

    private Ieee(Reference reference) {
        this.reference = reference;
    }

    static Cited of(Reference reference) {
        return new Ieee(reference).cited();
    }

    private Cited cited() {
        names();
        switch (reference.type()) {
            case BOOK -> book();
            case ARTICLE, OTHER -> article();
            case CONFERENCE, CHAPTER -> part();
            case PREPRINT -> preprint();
            case THESIS -> own("", "thesis");
            case REPORT -> own("Tech. Rep.", "");
            case DATASET, SOFTWARE -> own("", "");
        }
        return end();
    }

    private void names() {
        var names = reference.authors().stream().map(Names::straightInitials).toList();
        if (names.isEmpty()) {
            return;
        }
        if (names.size() > MOST_NAMES || reference.unnamed() > 0) {
            var shown = names.subList(0, names.size() > MOST_NAMES ? 1 : names.size());
            line.add(String.join(", ", shown)).add(" ").italic("et al.");
        } else {
            line.add(Names.series(names));
        }
        line.add(", ");
    }

    private void title() {
        line.quoted(reference.title(), ",");
    }

    private void article() {
        title();
        if (reference.isContained()) {
            line.add(" ").italic(reference.container());
        }
        var pages = reference.pages().map(Ieee::pages);
        boolean isNumber = pages.filter(is -> is.startsWith("Art.")).isPresent();
        next(reference.volume().map(volume -> "vol. " + volume));
        next(reference.issue().map(issue -> "no. " + issue));
        next(isNumber ? month() : pages);
        next(isNumber ? pages : month());
    }

    private void next(Optional<String> words) {
        words.ifPresent(known -> line.add(line.parting()).add(known));
    }

    private static String pages(String pages) {
        boolean isSpan = pages.indexOf('–') >= 0 || pages.indexOf(',') >= 0;
        boolean isNumber = !isSpan && pages.length() > 4;
        return (isSpan ? "pp. " : isNumber ? "Art. no. " : "p. ") + pages;
    }

    /** A paper of a conference or a chapter: the publisher only of a book. */
    private void part() {
        title();
        if (reference.isContained()) {
            line.add(" in ").italic(reference.container());
        }
        next(reference.volume().map(volume -> "vol. " + volume));
        line.add(reference.isContained() ? ". " : " ", reference.publisher(), "");
        next(reference.year());
        next(reference.pages().map(Ieee::pages));
    }

    private void preprint() {
        title();
        line.add(reference.year().map(year -> " " + year).orElse(""));
        var where = reference.id("arxiv").map(id -> "arXiv:" + id).or(reference::publisher);
        where.ifPresent(
                is -> line.add(reference.year().isPresent() ? ", " : " ").italic(is));
    }

    private void own(String word, String before) {
        title();
        var said = Stream.of(
                        Optional.of(before).filter(is -> !is.isEmpty()),
                        reference.publisher(),
                        Optional.of(word).filter(is -> !is.isEmpty()),
                        month())
                .flatMap(Optional::stream)
                .toList();
        line.add(said.isEmpty() ? "" : " ").add(String.join(", ", said));
    }

    private void book() {
        line.italic(reference.title()).stop();
        var said = Stream.of(reference.publisher(), reference.year())
                .flatMap(Optional::stream)
                .toList();
        line.add(said.isEmpty() ? "" : " ").add(String.join(", ", said));
    }

    /** The month with the year. */
    private Optional<String> month() {
        return reference.date().map(date -> (date.month() > 0 ? MONTHS.get(date.month() - 1) + " " : "") + date.year());
    }

    private Cited end() {
        var doi = reference.id("doi");
        if (doi.isPresent()) {
            return line.add(line.parting()).add("doi: ").add(doi.get()).add(".").cited();
        }
        line.stop();
        if (reference.id("arxiv").isPresent()) {
            return line.cited();
        }
        return line.add(" [Online]. Available: ", reference.address(), "").cited();
    }
}
