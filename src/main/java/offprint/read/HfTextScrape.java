package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/** Reads a page from its links, which tell titles, abstracts, votes and organizations apart by themselves. */
final class HfTextScrape {
    private static final String HOST = "(?:https?://(?:www\\.)?huggingface\\.co)?";
    private static final String ID = "(?<id>\\d{4}\\.\\d{4,5})";
    private static final Pattern PAPER = Pattern.compile(HOST + "/papers/" + ID);
    private static final Pattern VOTES = Pattern.compile(HOST + "/login\\?next=%2Fpapers%2F" + ID);
    private static final Pattern COMMENTS = Pattern.compile(HOST + "/papers/" + ID + "#community");
    private static final Pattern OWNER = Pattern.compile(HOST + "/(?<slug>[A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern AUTHORS = Pattern.compile("(?:[-*•·] ?)*(?<count>\\d[\\d,]*) authors?");
    private static final Pattern LINK = Pattern.compile("]\\(" + HOST + "/papers/\\d{4}\\.\\d{4,5}\\)");
    private static final Pattern ALONE =
            Pattern.compile("(?m)^[ \\t>]*https?://huggingface\\.co/papers/\\d{4}\\.\\d{4,5}[ \\t]*\\r?$");
    private static final int ABSTRACT = 120;

    private final List<HfPageEntry> entries = new ArrayList<>();
    private Optional<HfPageEntry.Date> day = Optional.empty();
    private Draft draft = new Draft("");

    private HfTextScrape() {}

    /** Whether the text has links to papers by which it can be read. */
    static boolean isIn(String text) {
        return LINK.matcher(text).find()
                || ALONE.matcher(text).results().limit(2).count() == 2;
    }

    /** The page in the text. */
    static List<HfPage> pages(String text, String file) {
        var scrape = new HfTextScrape();
        HfTextLinks.of(text, file).forEach(scrape::take);
        scrape.finish();
        return List.of(new HfPage(Position.startOf(file), scrape.day, scrape.entries, List.of()));
    }

    /** A paper that is being put together. */
    private static final class Draft {
        private final String id;
        private Optional<HfTextSpan> title = Optional.empty();
        private Optional<HfTextSpan> summary = Optional.empty();
        private Optional<HfTextSpan> authors = Optional.empty();
        private Optional<HfPageEntry.Organization> organization = Optional.empty();
        private Optional<HfPageEntry.Date> date = Optional.empty();
        private Optional<HfTextSpan> upvotes = Optional.empty();
        private Optional<HfTextSpan> comments = Optional.empty();

        Draft(String id) {
            this.id = id;
        }

        Optional<HfPageEntry> entry() {
            return title.map(words -> new HfPageEntry(
                    words,
                    summary,
                    Optional.of(new HfTextSpan("arxiv:" + id, words.at())),
                    authors,
                    organization,
                    date,
                    upvotes,
                    comments));
        }
    }

    private void take(HfTextLinks.Piece piece) {
        var words = piece.words();
        var votes = VOTES.matcher(piece.address());
        var paper = PAPER.matcher(piece.address());
        var owner = OWNER.matcher(piece.address());
        if (votes.matches()) {
            start(votes.group("id"));
            draft.upvotes = number(words);
        } else if (COMMENTS.matcher(piece.address()).matches()) {
            draft.comments = number(words);
        } else if (paper.matches()) {
            paper(paper.group("id"), words);
        } else if (owner.matches()
                && draft.summary.isPresent()
                && draft.organization.isEmpty()
                && draft.date.isEmpty()) {
            owner(owner.group("slug"), words);
        } else if (piece.address().isEmpty()) {
            plain(words);
        }
    }

    private void paper(String id, HfTextSpan words) {
        if (!id.equals(draft.id)) {
            start(id);
        }
        if (AUTHORS.matcher(words.text()).matches()) {
            authors(words);
        } else if (!words.text().isEmpty() && draft.title.isEmpty()) {
            draft.title = Optional.of(words);
        } else if (!words.text().isEmpty() && draft.summary.isEmpty()) {
            draft.summary = Optional.of(words);
        }
    }

    private void owner(String slug, HfTextSpan words) {
        if (!words.text().isEmpty()) {
            var span = new HfTextSpan(slug, words.at());
            draft.organization = Optional.of(new HfPageEntry.Organization(words, Optional.of(span)));
        }
    }

    private void plain(HfTextSpan words) {
        var text = words.text().startsWith("·") ? words.text().substring(1).strip() : words.text();
        var date = HfTextDate.of(text).map(found -> new HfPageEntry.Date(found, words));
        if (draft.title.isEmpty() && entries.isEmpty()) {
            day = day.or(() -> date.filter(found -> found.day().count().isEmpty()));
        } else if (date.isPresent() && draft.date.isEmpty()) {
            draft.date = date;
            date.map(found -> found.day().count())
                    .filter(count -> !count.isEmpty())
                    .ifPresent(count -> draft.comments = Optional.of(new HfTextSpan(count, words.at())));
        } else if (AUTHORS.matcher(text).matches()) {
            authors(words);
        } else if (text.length() > ABSTRACT && draft.title.isPresent() && draft.summary.isEmpty()) {
            draft.summary = Optional.of(words);
        }
    }

    private void authors(HfTextSpan words) {
        var match = AUTHORS.matcher(words.text());
        if (match.matches()) {
            draft.authors = Optional.of(new HfTextSpan(match.group("count").replace(",", ""), words.at()));
        }
    }

    private static Optional<HfTextSpan> number(HfTextSpan words) {
        var digits = words.text().replaceAll("\\D", "");
        return digits.isEmpty() ? Optional.empty() : Optional.of(new HfTextSpan(digits, words.at()));
    }

    private void start(String id) {
        finish();
        draft = new Draft(id);
    }

    private void finish() {
        draft.entry().ifPresent(entries::add);
    }
}
