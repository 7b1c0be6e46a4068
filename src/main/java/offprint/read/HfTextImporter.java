package offprint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;

/** Reads pages of Hugging Face "Daily Papers" that somebody selected in the browser and pasted into a file. */
final class HfTextImporter implements Importer {
    private static final int SHOWN = 60;

    @Override
    public String format() {
        return "hf-text";
    }

    @Override
    public String description() {
        return "pasted pages of Hugging Face Daily Papers";
    }

    @Override
    public boolean recognizes(Input input) {
        return HfTextSigns.in(input.head());
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var pages = pages(input).stream()
                .filter(page -> !page.entries().isEmpty())
                .map(page -> new Dated(page, new HfPageDay(input, page, report).find()))
                .toList();
        if (pages.isEmpty()) {
            throw new Unreadable(
                    "papers.none",
                    Position.startOf(input.file()),
                    "no paper was found on the page",
                    "copy the page from its heading to the last paper");
        }
        pages.forEach(dated -> pass(input, dated.page(), dated.day(), papers, report));
    }

    private static List<HfPage> pages(Input input) {
        var text = input.text();
        return HfTextScrape.isIn(text) ? HfTextScrape.pages(text, input.file()) : HfPages.of(text, input.file());
    }

    private static void pass(Input input, HfPage page, LocalDate day, Consumer<Entry> papers, Report report) {
        var source = new Source(input.file(), "hf-text", input.name(), Optional.of(day), false);
        var records = new HfPageRecord(page, day, source, report);
        page.entries().forEach(paper -> papers.accept(records.entry(paper)));
        page.left()
                .forEach(line -> report.warning(
                        "text.left-out",
                        line.at(),
                        "this is no paper that could be read: \"" + shortened(line.text()) + "\"",
                        "if it is one, its abstract is missing: add it by hand"));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    /** A page and the day that it is of. */
    private record Dated(HfPage page, LocalDate day) {}
}
