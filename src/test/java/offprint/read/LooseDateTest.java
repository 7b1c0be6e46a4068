package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooseDateTest {
    @TempDir
    Path folder;

    @Test
    void dates_are_as_exact_as_they_are_sure() {
        loose("2019", "2019");
        loose("2019-03-04", "2019-03-04");
        loose("2019/3/4", "2019-03-04");
        loose("2019-03-04T12:00:00Z", "2019-03-04");
        loose("2019-03-04 12:00:00", "2019-03-04");
        loose("2014/03/01/spring", "2014-03-01");
        loose("2014///", "2014");
        loose("2016/12//", "2016-12");
        loose("20190304", "2019-03-04");
        loose("4 March 2019", "2019-03-04");
        loose("March 4th, 2019", "2019-03-04");
        loose("Sept. 2019", "2019-09");
        loose("2019 Mar 4", "2019-03-04");
        loose("2019 Mar-Apr", "2019");
        loose("3-7 juin 2019", "2019-06");
        loose("04.03.2019", "2019-03-04");
        loose("13/3/2019", "2019-03-13");
        loose("3/13/2019", "2019-03-13");
        loose("3/4/2019", "2019");
        loose("03/2019", "2019-03");
        loose("2019年3月4日", "2019-03-04");
        loose("२०१९-०३-०४", "2019-03-04");
        loose("c. 1723", "1723");
        loose("1995--1996", "1995");
        loose("2019-02-30", "2019-02");
        loose("2019-21", "2019");
        loose("1999-XX-XX", "1999");
        loose("199X", "");
        loose("in press", "");
        loose("-0379", "");
        loose("0000", "");
    }

    @Test
    void dates_of_biblatex() {
        dated("date = {2004-04-25/2004-05-05}", "2004");
        dated("date = {2004-04-25/2004-04-30}", "2004-04");
        dated("date = {2004/2005}", "2004");
        dated("date = {1996-01-01/..}", "1996");
        dated("date = {/1996}", "");
        dated("date = {1723~}", "1723");
        dated("date = {2004-06?}", "2004");
        dated("date = {2016-12-13}, year = 2017, month = 8", "2016-12-13");
        dated("year = {2004}, month = {10~jan}", "2004-01-10");
        dated("year = 2004, month = 7, day = 14", "2004-07-14");
        dated("year = 2004, month = {June/July}", "2004");
        dated("year = 2004, month = {12--14 June}", "2004-06");
        dated("year = 2004, month = märz", "2004-03");
        dated("year = {1985a}, month = 14", "1985");
        dated("year = {in press}", "");
    }

    private static void loose(String text, String date) {
        assertEquals(date, LooseDate.of(text).orElse(""), text);
    }

    private void dated(String fields, String date) {
        assertEquals(date, LibraryReading.field(folder, "@misc{a, title = {A}, " + fields + "}", "published"), fields);
    }
}
