package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a group usually meets, as one writes it. */
class RhythmTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every Wednesday 16:00, 60 min, except 2025-11-12 | 16:00 60 2025-11-05 2025-11-19 2025-11-26",
                "every Wednesday 16:00                            | 16:00 60 2025-11-05 2025-11-12 2025-11-19",
                "Wednesdays at 9:30, 1 h 30 min                   | 09:30 90 2025-11-05 2025-11-12 2025-11-19",
                "every Mon and Thu 12:00, 45 min                  | 12:00 45 2025-11-03 2025-11-06 2025-11-10",
                "every other Friday 10:00, from 2025-11-07        | 10:00 60 2025-11-07 2025-11-21 2025-12-05",
                "every 3 weeks on Friday 10:00, from 2025-11-05   | 10:00 60 2025-11-07 2025-11-28 2025-12-19",
                "every first Tuesday of the month 18:00           | 18:00 60 2025-11-04 2025-12-02 2026-01-06",
                "every first and third Tuesday 18:00, 2 hours     | 18:00 120 2025-11-04 2025-11-18 2025-12-02",
                "every last Friday 18:00                          | 18:00 60 2025-11-28 2025-12-26 2026-01-30",
                "every Wednesday 16:00, until 2025-11-12          | 16:00 60 2025-11-05 2025-11-12",
                "every Wednesday 16:00, except 2025-11-05, 2025-11-12 to 2025-12-24 and 2026-01-07 | 16:00 60 2025-12-31 2026-01-14 2026-01-21",
                "EVERY wednesday 16.00, 60 min                    | 16:00 60 2025-11-05 2025-11-12 2025-11-19"
            })
    void a_rhythm_gives_the_days_of_meetings(String text, String expected) {
        var rhythm = RhythmText.of(text).rhythm().orElseThrow(() -> new AssertionError(RhythmText.of(text)));
        var days = rhythm.from(LocalDate.of(2025, 11, 1))
                .limit(3)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        assertEquals(expected, rhythm.time() + " " + rhythm.length().toMinutes() + " " + days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every Wensday 16:00                  | has the word \"wensday\", which means nothing here",
                "every 16:00                          | names no day of the week",
                "every Wednesday                      | says no time, such as 16:00",
                "every Wednesday 25:00                | has the word \"25:00\", which means nothing here",
                "every other Wednesday 16:00          | does not say with which week it begins: add \", from 2025-09-03\"",
                "every Wednesday 16:00, an hour       | has \"an hour\", which is neither a length nor from, until or except",
                "every Wednesday 16:00, except monday | has \"monday\", which is not a day such as 2025-12-24, nor days such as 2025-12-24 to 2026-01-06",
                "every Wednesday 16:00, except 2025-12-24 to 2025-12-01 | has \"2025-12-24 to 2025-12-01\", which is not a day such as 2025-12-24, nor days such as 2025-12-24 to 2026-01-06",
                "every Wednesday 16:00, from tomorrow | has \"tomorrow\", which is not a day such as 2025-12-24, nor days such as 2025-12-24 to 2026-01-06"
            })
    void what_is_wrong_with_one_is_told(String text, String complaint) {
        var reading = RhythmText.of(text);
        assertTrue(reading.rhythm().isEmpty());
        assertEquals(complaint, reading.complaint());
    }

    @Test
    void no_text_breaks_it() {
        var random = new Random(7);
        var words =
                "every other first Wednesday 16:00 , 60 min except 2025-12-24 to until from - \u0000 紙 \\d( 99:99 and"
                        .split(" ");
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var reading = RhythmText.of(text.toString());
            assertEquals(reading.rhythm().isEmpty(), !reading.complaint().isEmpty(), text.toString());
        }
    }
}
