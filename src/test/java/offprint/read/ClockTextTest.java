package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the day as people write them. */
class ClockTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3:00-4:00 pm | 15:00 16:00",
                "3-4pm | 15:00 16:00",
                "3:30–5:00PM | 15:30 17:00",
                "11:30am – 12:45pm | 11:30 12:45",
                "11am-12pm | 11:00 12:00",
                "15:00 | 15:00",
                "15:00:00 | 15:00",
                "15:00 - 16:30 | 15:00 16:30",
                "09:00-10:00 | 09:00 10:00",
                "noon | 12:00",
                "12 noon | 12:00",
                "noon-1pm | 12:00 13:00",
                "10-noon | 10:00 12:00",
                "12:00-1:30 PM | 12:00 13:30",
                "12-1 | 12:00 13:00",
                "11:00-1:00pm | 11:00 13:00",
                "11-1 | 11:00 13:00",
                "11am-1 | 11:00 13:00",
                "9-5pm | 09:00 17:00",
                "3pm-4 | 15:00 16:00",
                "16h15 | 16:15",
                "16h | 16:00",
                "14.15-15.45 Uhr | 14:15 15:45",
                "3 p.m. | 15:00",
                "3 p.m. to 4 p.m. | 15:00 16:00",
                "3pm EST | 15:00",
                "3pm ET - 4pm ET | 15:00 16:00",
                "10pm-midnight | 22:00 00:00",
                "1500h | 15:00",
                "1500-1630 | 15:00 16:30",
                "12am | 00:00",
                "at 4 | 16:00 guessed",
                "3:00 | 15:00 guessed",
                "3-4 | 15:00 16:00 guessed",
                "10:30 | 10:30",
                "Fridays 1:00-2:15pm, Malone 338 | 13:00 14:15",
                "Fridays 10-11, Room 5 | 10:00 11:00",
                "Malone 338, Fri 1-2pm | 13:00 14:00",
                "Room 10-11 | -",
                "BH 232M | -",
                "25:00 | -",
                "12:75 | -",
                "afternoon | -",
                "2022-2023 | -"
            })
    void times(String text, String expected) {
        assertEquals(
                expected == null ? "nothing" : expected,
                ClockText.in(text)
                        .map(clock -> clock.start()
                                + clock.end().map(end -> " " + end).orElse("")
                                + (clock.isGuessed() ? " guessed" : ""))
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "' EST' | EST -",
                "' (ET), Room 5' | ET -",
                "' Eastern time' | Eastern time -",
                "' UTC' | UTC UTC",
                "' UTC+2' | UTC+2 +02:00",
                "'Z' | Z UTC",
                "'-05:00' | -05:00 -05:00",
                "' Europe/Vienna' | Europe/Vienna Europe/Vienna",
                "', Room 5' | -"
            })
    void zones(String text, String expected) {
        assertEquals(
                expected == null ? "nothing" : expected,
                ClockZone.at(text)
                        .map(zone -> zone.word() + " " + zone.zone().orElse("-"))
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60 min",
        "90 minutes, 90 min",
        "1 hour, 60 min",
        "1.5 h, 90 min",
        "1h30, 90 min",
        "1:15, 75 min",
        "PT1H30M, 90 min",
        "an hour, 60 min",
        "long, nothing",
        "0, nothing"
    })
    void lengths(String text, String expected) {
        assertEquals(expected, ClockLength.of(text).orElse("nothing"));
    }

    @Test
    void a_long_text_is_no_time() {
        assertEquals(true, ClockText.in("3pm " + "x".repeat(1_000)).isEmpty());
    }
}
