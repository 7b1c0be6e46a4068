package offprint.cite;

import java.util.List;
import java.util.Optional;
import offprint.model.WorkType;

/** The style of the American Psychological Association, 7th edition. Titles keep the case that they have. */
final class Apa {
    private static final int MOST_NAMES = 20;

    private final Reference reference;
    private final Line line = new Line();

    private Apa(Reference reference) {
        this.reference = reference;
    }

    static Cited of(Reference reference) {
        return new Apa(reference).cited();
    }

    private Cited cited() {
        var names = names();
        var year = "(" + reference.year().orElse("n.d.") + ").";
        if (!names.isEmpty()) {
            line.add(names).stop().add(" ").add(year).add(" ");
        }
        title();
        if (names.isEmpty()) {
            line.stop().add(" ").add(year);
        }
        source();
        return line.stop().add(" ", address(), "").cited();
    }

    private String names() {
        var names = reference.authors().stream().map(Names::invertedInitials).toList();
        int last = names.size() - 1;
        if (reference.unnamed() > 0) {
            return String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES - 1))) + ", et al.";
        }
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, MOST_NAMES - 1)) + ", . . . " + names.get(last);
        }
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + ", & " + names.get(last);
    }

    private boolean isPart() {
        return List.of(WorkType.ARTICLE, WorkType.CONFERENCE, WorkType.CHAPTER, WorkType.OTHER)
                        .contains(reference.type())
                && reference.isContained();
    }

    private void title() {
        if (isPart()) {
            line.add(reference.title());
            return;
        }
        line.italic(reference.title());
        switch (reference.type()) {
            case THESIS ->
                line.add(" [Thesis").add(", ", reference.publisher(), "").add("]");
            case DATASET -> line.add(" [Data set]");
            case SOFTWARE -> line.add(" [Computer software]");
            case PREPRINT -> line.add(" (arXiv:", reference.id("arxiv"), ")");
            default -> {
                // the title tells enough
            }
        }
    }

    private void source() {
        line.stop();
        switch (reference.type()) {
            case ARTICLE, OTHER -> journal();
            case CONFERENCE, CHAPTER -> book();
            case PREPRINT -> archive();
            case THESIS -> {
                // the school stands behind the title
            }
            default -> publisher();
        }
    }

    private void journal() {
        if (reference.isContained()) {
            line.add(" ").italic(reference.container());
            reference.volume().ifPresent(volume -> line.add(", ").italic(volume));
            line.add(reference.volume().isPresent() ? "(" : ", (", reference.issue(), ")");
            line.add(", ", reference.pages().map(Apa::pages), "");
        }
    }

    /** Pages, or the number of an article. */
    private static String pages(String pages) {
        boolean isNumber = pages.length() > 4
                && pages.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                && pages.chars().anyMatch(Character::isDigit);
        return isNumber ? "Article " + pages : pages;
    }

    private void book() {
        if (reference.isContained()) {
            line.add(" In ").italic(reference.container());
            var volume = reference.volume().map(is -> "Vol. " + is);
            var pages = reference.pages().map(is -> (is.indexOf('–') < 0 ? "p. " : "pp. ") + is);
            line.add(" (", joined(volume, pages), ")").stop();
        }
        publisher();
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return one.map(first -> other.map(second -> first + ", " + second).orElse(first))
                .or(() -> other);
    }

    private void archive() {
        var archive = reference.id("arxiv").map(id -> "arXiv").or(reference::publisher);
        line.add(" ", archive, "");
    }

    private void publisher() {
        boolean isAuthor = reference
                .publisher()
                .filter(is -> reference.authors().size() == 1
                        && is.equals(reference.authors().get(0).display()))
                .isPresent();
        if (!isAuthor) {
            line.add(" ", reference.publisher(), "");
        }
    }

    private Optional<String> address() {
        return reference.address();
    }
}
