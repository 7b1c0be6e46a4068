package offprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the days of a year stand in its picture. */
class CalendarsTest {
    @Test
    void a_day_stands_in_the_column_of_its_week() {
        // 1 January 2024 is a Monday, and 29 February a Thursday of the ninth week
        var half = half(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 2, 29));
        assertEquals(List.of(new View.Dot(96, 52, 11, 5, "29 February 2024: 1 paper")), half.days());
        assertEquals(
                List.of(0, 48, 96, 156, 204, 252),
                half.months().stream().map(View.Mark::x).toList());
    }

    @Test
    void a_half_that_begins_on_a_sunday_still_fits() {
        // 1 July 2029 is a Sunday; its days touch 28 weeks, as many as there are columns
        var half = half(LocalDate.of(2029, 7, 1), LocalDate.of(2029, 12, 31), LocalDate.of(2029, 12, 31));
        assertEquals(27 * Calendars.PITCH, half.days().get(0).x());
        assertEquals(28 * Calendars.PITCH, half.width());
    }

    @Test
    void steps_are_equal_parts_and_the_legend_leaves_out_those_that_no_count_reaches() {
        assertEquals(List.of(1, 1, 2, 5), List.of(step(1), step(2), step(3), step(10)));
        assertEquals(
                List.of("1 to 2", "3 to 4", "5 to 6", "7 to 8", "9 to 10"),
                Calendars.legend(10).stream().map(View.Step::range).toList());
        assertEquals(List.of(new View.Step(5, 11, "1")), Calendars.legend(1));
    }

    private static int step(int count) {
        return Calendars.step(count, 10);
    }

    private static View.Half half(LocalDate from, LocalDate to, LocalDate day) {
        return Calendars.half("Half", from, to, Map.of(day, 1), 1);
    }
}
