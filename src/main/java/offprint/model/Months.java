package offprint.model;

import java.util.List;

/** The names of months in English. */
public final class Months {
    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Months() {}

    /**
     * The name of a month.
     *
     * @param number from 1 to 12
     */
    public static String name(int number) {
        return NAMES.get(number - 1);
    }
}
