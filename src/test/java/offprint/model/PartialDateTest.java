package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2025-06-14", "2025-06", "2025", "1000", "9999-12-31"})
    void a_date_is_written_as_it_was_read(String text) {
        assertEquals(Optional.of(text), PartialDate.parse(text).map(PartialDate::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "0999",
                "12025",
                "2025-6",
                "2025-13",
                "2025-00",
                "2025-02-29",
                "2025-06-31",
                "2025-06-00",
                "2025-6-14",
                "2025/06/14",
                "14.06.2025",
                "2025-06-14T10:00",
                " 2025",
                "Juni 2025",
                "２０２５"
            })
    void what_no_calendar_has_is_no_date(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test
    void dates_follow_the_earliest_day_that_they_can_mean_the_vaguest_first() {
        assertEquals(
                List.of("2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02"),
                Stream.of("2025-02", "2025-01-01", "2025", "2024-12-31", "2025-01")
                        .map(text -> PartialDate.parse(text).orElseThrow())
                        .sorted()
                        .map(PartialDate::toString)
                        .toList());
    }

    @Test
    void a_year_begins_on_its_first_day() {
        assertEquals(LocalDate.of(2025, 1, 1), new PartialDate(2025, 0, 0).earliest());
        assertEquals(LocalDate.of(2025, 6, 1), new PartialDate(2025, 6, 0).earliest());
    }
}
