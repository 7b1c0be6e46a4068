package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages show month and day; these tests say which year they are taken to be of. */
class HfTextYearTest {
    private static final String ABSTRACT = "We count teapots that nobody has asked about, with care. "
            .repeat(6)
            .strip();

    @TempDir
    Path folder;

    @Test
    void the_year_is_the_one_after_the_latest_that_an_entry_says() {
        var reading = read("page.txt", "Nov 10", "May 25, 2023", "May 24, 2024", "May 23");
        assertEquals(List.of("2025-11-10"), days(reading));
        assertEquals(List.of("2023-05-25", "2024-05-24", "2025-05-23"), published(reading));
        assertEquals(List.of("note year.inferred 5:1 taken as 2025, at least: an entry says 2024"), reading.said());
    }

    @Test
    void what_entries_say_comes_before_the_name_of_the_file() {
        assertEquals(List.of("2025-11-10"), days(read("2027.txt", "Nov 10", "May 24, 2024")));
    }

    @Test
    void without_a_year_in_an_entry_the_name_of_the_file_tells() {
        assertEquals(List.of("2025-11-10"), days(read("papers-2025-11.txt", "Nov 10", "May 24")));
        assertEquals(List.of("2026-11-10"), days(read("2024-01-01 and 2026-11-10.txt", "Nov 10", "May 24")));
    }

    @Test
    void digits_inside_a_hash_are_no_year() {
        var reading = read("000_dd2024ea63990b33dc.txt", "Mar 28", "Mar 2");
        assertEquals(
                List.of(
                        "error year.unknown 5:1 the year is unknown: the page says \"Mar 28\" without a year, and no entry"
                                + " says one"),
                reading.said());
    }

    @Test
    void a_year_that_is_given_wins() {
        assertEquals(List.of("2026-11-10"), days(read("2025.txt", 2026, "Nov 10", "May 24, 2024")));
    }

    @Test
    void a_year_that_is_given_may_not_contradict_the_page() {
        assertEquals(
                List.of(
                        "error year.contradicted 13:1 the page is not of 2024: an entry says \"May 24, 2024\" on the page of"
                                + " 2024-11-10"),
                read("page.txt", 2024, "Nov 10", "May 24, 2024").said());
        assertEquals(
                List.of("error year.contradicted 13:1 the page is not of 2025: an entry says \"Nov 11\" on the page of"
                        + " 2025-11-10"),
                read("page.txt", 2025, "Nov 10", "Nov 11").said());
        assertEquals(
                List.of("error year.contradicted 5:1 the page is not of 2024: the page says \"Nov 10, 2025\""),
                read("page.txt", 2024, "Nov 10, 2025", "Nov 1").said());
    }

    @Test
    void without_a_given_year_a_day_after_the_page_is_left_out_with_a_warning() {
        var reading = read("2026.txt", "Jan 2", "Dec 30", "Jan 1");
        assertEquals(List.of("", "2026-01-01"), published(reading));
        assertEquals(
                List.of(
                        "note year.inferred 5:1 taken as 2026: the file is named so",
                        "warning date.contradicted 13:1 \"Dec 30\" would be after the day of the page, 2026-01-02"),
                reading.said());
    }

    @Test
    void a_page_that_says_its_year_needs_no_other() {
        var reading = read("page.txt", "Monday, November 10, 2025", "Nov 2", "May 24, 2025");
        assertEquals(List.of("2025-11-02", "2025-05-24"), published(reading));
        assertEquals(List.of(), reading.said());
    }

    @Test
    void the_29th_of_February_needs_a_leap_year() {
        assertEquals(List.of("2024-02-29"), days(read("page.txt", 2024, "Feb 29", "Feb 1")));
        assertEquals(
                List.of(
                        "error year.contradicted 5:1 2025 has no \"Feb 29\", and the page would be of 2025: --year says so"),
                read("page.txt", 2025, "Feb 29", "Feb 1").said());
    }

    @Test
    void the_day_of_a_page_without_header_is_in_the_name_of_its_file_or_unknown() {
        var named = read("2025-11-10.txt", "", "Nov 2");
        assertEquals(List.of("2025-11-02"), published(named));
        assertEquals(
                List.of("note day.inferred 1:1 taken as 2025-11-10 from the file's name: the page shows no day"),
                named.said());
        assertEquals(
                List.of(
                        "error day.unknown 1:1 the page does not show its day; it may have been cut off when the page was"
                                + " copied"),
                read("page.txt", "", "Nov 2").said());
    }

    @Test
    void the_page_wins_over_the_day_in_the_name_of_its_file() {
        var reading = read("2025-11-09.txt", "Nov 10", "Nov 2");
        assertEquals(List.of("2025-11-10"), days(reading));
        assertEquals(
                "note day.differs 5:1 the page is of 2025-11-10, though its file is named for 2025-11-09",
                reading.said().get(0));
    }

    private HfTextReading read(String name, String day, String... dates) {
        return HfTextReading.of(folder, name, page(day, dates), OptionalInt.empty());
    }

    private HfTextReading read(String name, int year, String day, String... dates) {
        return HfTextReading.of(folder, name, page(day, dates), year);
    }

    private static String page(String day, String... dates) {
        var page = new StringBuilder("Daily Papers\n\nbyAK and the research community\n\n");
        page.append(day).append("\n\n");
        for (var date : dates) {
            page.append("Teapots\n\n")
                    .append(ABSTRACT)
                    .append("\n\n  • 2 authors\n·\n")
                    .append(date)
                    .append("\n\n");
        }
        return page.toString();
    }

    private static List<String> days(HfTextReading reading) {
        return reading.entries().stream()
                .map(entry -> entry.source().day().orElseThrow().toString())
                .distinct()
                .toList();
    }

    private static List<String> published(HfTextReading reading) {
        return reading.entries().stream()
                .map(entry -> HfTextPaper.text(entry.fields(), "published"))
                .toList();
    }
}
