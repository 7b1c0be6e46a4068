package offprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Into which buckets a time is cut, and how high their bars are. */
class TimelineTest {
    @Test
    void three_years_are_shown_by_month_and_longer_times_by_quarter_or_year() {
        assertEquals(
                new Timeline(Timeline.Step.MONTH, 2022 * 12 + 11, 36),
                Timeline.between(LocalDate.of(2022, 12, 31), LocalDate.of(2025, 11, 1)));
        var quarters = Timeline.between(LocalDate.of(2022, 11, 30), LocalDate.of(2025, 11, 1));
        assertEquals(new Timeline(Timeline.Step.QUARTER, 2022 * 4 + 3, 13), quarters);
        assertEquals("Q4 2022", quarters.label(0));
        assertEquals("Q4 2025", quarters.label(12));
        assertEquals(
                "2016",
                Timeline.between(LocalDate.of(2016, 5, 1), LocalDate.of(2025, 11, 1))
                        .label(0));
    }

    @Test
    void months_are_counted_across_the_new_year() {
        var line = Timeline.between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1));
        assertEquals(List.of("December 2024", "January 2025"), List.of(line.label(0), line.label(1)));
    }

    @Test
    void a_site_without_days_has_no_time() {
        assertEquals(0, Timeline.of(List.of()).size());
        assertTrue(Charts.growth(List.of(), Timeline.of(List.of())).isEmpty());
    }

    @Test
    void bars_share_the_width_and_a_single_paper_is_seen() {
        var line = new Timeline(Timeline.Step.MONTH, 2025 * 12, 3);
        var chart = Charts.chart(new int[] {1, 0, 400}, line, 400);
        assertEquals("M30 40h20v-1h-20zM190 40h20v-40h-20z", chart.path());
        assertEquals("400 papers in March 2025, the most; 401 in all.", chart.said());
        assertEquals(List.of(new View.Tally("January 2025", 1), new View.Tally("March 2025", 400)), chart.rows());
        assertEquals(
                "At most 2 papers a month; 4 in all.",
                Charts.chart(new int[] {2, 0, 2}, line, 2).said());
    }
}
