package offprint.model;

/**
 * One color of a site on light and on dark paper, each readable there, as {@code #rrggbb}.
 *
 * @param light the color on light paper
 * @param dark the color on dark paper
 */
public record Accent(String light, String dark) {
    /** The color of light paper. */
    public static final String DAY = "#fcfbf8";
    /** The color of dark paper. */
    public static final String NIGHT = "#16191b";
    /** The color of sites that choose none. */
    public static final Accent STANDARD = new Accent("#0a5866", "#84cbd7");

    /** A color as {@code 0xRRGGBB}. */
    public static int number(String color) {
        return Integer.parseInt(color.substring(1), 16);
    }
}
