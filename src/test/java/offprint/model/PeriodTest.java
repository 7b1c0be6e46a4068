package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.Period.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-10, DAY, 2025-11-10, 2025-11-10",
        "2025-W46, WEEK, 2025-11-10, 2025-11-16",
        "2026-W01, WEEK, 2025-12-29, 2026-01-04",
        "2020-W53, WEEK, 2020-12-28, 2021-01-03",
        "2021-W01, WEEK, 2021-01-04, 2021-01-10",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2025, YEAR, 2025-01-01, 2025-12-31"
    })
    void a_period_has_a_first_and_a_last_day_and_is_written_as_it_was_read(
            String text, Span span, LocalDate first, LocalDate last) {
        var period = Period.parse(text).orElseThrow();
        assertEquals(new Period(span, first), period);
        assertEquals(last, period.end());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-30, 2025-W01",
        "2025-12-28, 2025-W52",
        "2025-12-29, 2026-W01",
        "2027-01-01, 2026-W53",
        "2027-01-04, 2027-W01"
    })
    void a_week_belongs_to_the_year_of_its_Thursday(LocalDate day, String week) {
        assertEquals(week, new Period(Span.WEEK, day).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-W00", "2025-W53", "2025-W54", "2025-W1", "2025W46", "2025-13", "2025-02-30", "week", ""})
    void what_no_calendar_has_is_no_period(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
    }

    @Test
    void every_week_of_four_centuries_is_read_again() {
        for (var day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(7)) {
            var week = new Period(Span.WEEK, day);
            assertEquals(Optional.of(week), Period.parse(week.toString()));
        }
    }

    @Test
    void a_week_holds_its_Sunday_and_not_the_Monday_after() {
        var week = Period.parse("2025-W46").orElseThrow();
        assertTrue(week.contains(LocalDate.of(2025, 11, 16)));
        assertFalse(week.contains(LocalDate.of(2025, 11, 17)));
        assertFalse(week.contains(LocalDate.of(2025, 11, 9)));
    }

    @Test
    void periods_follow_their_first_day_the_shortest_first() {
        assertEquals(
                List.of("2024", "2025-12-01", "2025-W49", "2025-12", "2025-12-02"),
                Stream.of("2025-12", "2025-12-02", "2025-W49", "2025-12-01", "2024")
                        .map(text -> Period.parse(text).orElseThrow())
                        .sorted()
                        .map(Period::toString)
                        .toList());
    }
}
