package offprint.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import offprint.cite.Reference;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Venue;
import offprint.model.WorkType;

/**
 * Papers as OpenURL context objects, ANSI/NISO Z39.88-2004, in keys and values as COinS has them: so a reference manager
 * takes over a whole list. What is not known is left out. Preprints, for which the other
 * formats have no type that reference managers know, are in Dublin Core, as Zotero itself writes them.
 */
final class ContextObjects {
    private final StringBuilder text = new StringBuilder("ctx_ver=Z39.88-2004");
    private final Paper paper;
    private final Reference reference;
    private final WorkType sort;

    private ContextObjects(Paper paper, Reference reference) {
        this.paper = paper;
        this.reference = reference;
        // readers take what they are told nothing of for an article of a journal
        this.sort =
                reference.type() == WorkType.OTHER && !reference.isContained() ? WorkType.PREPRINT : reference.type();
    }

    static String of(Paper paper, Reference reference) {
        return new ContextObjects(paper, reference).made();
    }

    private String made() {
        add("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format());
        ids();
        switch (sort) {
            case ARTICLE, OTHER -> journal();
            case CONFERENCE, CHAPTER -> part();
            case BOOK, REPORT -> whole("btitle", sort.word());
            case THESIS -> whole("title", "");
            default -> plain();
        }
        paper.published().map(PartialDate::toString).or(this::year).ifPresent(date -> add("rft.date", date));
        paper.venue()
                .flatMap(Venue::publisher)
                .ifPresent(name -> add(sort == WorkType.THESIS ? "rft.inst" : "rft.pub", name));
        authors();
        return text.toString();
    }

    private String format() {
        return switch (sort) {
            case ARTICLE, OTHER -> "journal";
            case CONFERENCE, CHAPTER, BOOK, REPORT -> "book";
            case THESIS -> "dissertation";
            default -> "dc";
        };
    }

    private void ids() {
        for (var id : paper.ids()) {
            switch (id.scheme()) {
                case "doi" -> add("rft_id", "info:doi/" + id.value());
                case "pubmed" -> add("rft_id", "info:pmid/" + id.value());
                case "isbn" -> add("rft_id", "urn:isbn:" + id.value());
                case "arxiv" -> add("rft_id", "info:arxiv/" + id.value());
                default -> {
                    // its address below says it
                }
            }
        }
        reference.address().ifPresent(url -> add("rft_id", url));
    }

    private void journal() {
        add("rft.genre", sort == WorkType.ARTICLE ? "article" : "unknown");
        add("rft.atitle", paper.title().plain());
        name().ifPresent(name -> add("rft.jtitle", name));
        paper.venue().flatMap(Venue::volume).ifPresent(volume -> add("rft.volume", volume));
        paper.venue().flatMap(Venue::issue).ifPresent(issue -> add("rft.issue", issue));
        pages();
    }

    private void part() {
        add("rft.genre", sort == WorkType.CONFERENCE ? "proceeding" : "bookitem");
        add("rft.atitle", paper.title().plain());
        name().ifPresent(name -> add("rft.btitle", name));
        pages();
    }

    private void whole(String title, String genre) {
        if (!genre.isEmpty()) {
            add("rft.genre", genre);
        }
        add("rft." + title, paper.title().plain());
    }

    /** Dublin Core; its type is a word that Zotero knows. */
    private void plain() {
        add("rft.type", sort.word());
        add("rft.title", paper.title().plain());
        name().or(() -> isOnArxiv() ? Optional.of("arXiv") : Optional.empty())
                .ifPresent(name -> add("rft.source", name));
    }

    private Optional<String> name() {
        return paper.venue().filter(Venue::isNamed).map(Venue::name);
    }

    private boolean isOnArxiv() {
        return paper.ids().stream().anyMatch(id -> id.scheme().equals("arxiv"));
    }

    private Optional<String> year() {
        return paper.venue()
                .filter(venue -> venue.year().isPresent())
                .map(venue -> String.format(Locale.ROOT, "%04d", venue.year().getAsInt()));
    }

    private void pages() {
        Pages.of(paper).ifPresent(pages -> {
            add("rft.spage", pages.first());
            pages.last().ifPresent(last -> add("rft.epage", last));
        });
    }

    /** The first author in parts, then all of them whole; a group that comes first is told apart. */
    private void authors() {
        var key = format().equals("dc") ? "rft.creator" : "rft.au";
        boolean isFirst = true;
        for (var author : paper.authors()) {
            var name = author.personName();
            var family = name.family()
                    .map(last -> last + name.suffix().map(end -> " " + end).orElse(""));
            boolean isSplit = family.isPresent() && name.given().isPresent();
            if (isFirst && name.group()) {
                add("rft.aucorp", name.display());
            } else {
                if (isFirst && isSplit && !format().equals("dc")) {
                    add("rft.aulast", family.orElseThrow());
                    add("rft.aufirst", name.given().orElseThrow());
                }
                add(key, isSplit ? family.orElseThrow() + ", " + name.given().orElseThrow() : name.display());
            }
            isFirst = false;
        }
    }

    private void add(String key, String value) {
        text.append('&')
                .append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
