package offprint.draw;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that come with the program, Liberation by Red Hat under the SIL Open Font License, each read on first use. */
public final class Typefaces {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

    private final Map<String, TrueType> fonts = new ConcurrentHashMap<>();

    /**
     * A serif for titles.
     *
     * @throws IOException when the program was packed without it
     */
    public TrueType serif() throws IOException {
        return font("LiberationSerif-Regular.ttf");
    }

    /**
     * A sans for what stands around titles.
     *
     * @throws IOException when the program was packed without it
     */
    public TrueType sans() throws IOException {
        return font("LiberationSans-Regular.ttf");
    }

    private TrueType font(String name) throws IOException {
        var known = fonts.get(name);
        if (known != null) {
            return known;
        }
        try (var file = Typefaces.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IOException("the font " + name + " is missing");
            }
            var font = new TrueType(file.readAllBytes());
            fonts.put(name, font);
            return font;
        }
    }
}
