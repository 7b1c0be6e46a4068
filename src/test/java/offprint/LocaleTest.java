package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where digits and letters are other ones, a site has the same addresses, dates and pictures. */
class LocaleTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void put_it_back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "charts, ar-EG",
        "term, ar-EG",
        "term, th-TH-u-ca-buddhist",
        "charts, fa-IR",
        "charts, tr-TR",
        "notes, ar-EG",
        "identity, fa-IR",
        "merging, tr-TR"
    })
    void a_site_is_the_same_in_any_locale(String site, String language) throws IOException {
        Locale.setDefault(Locale.ROOT);
        var expected = built(site, "here");
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(expected, built(site, "there"));
    }

    private SortedMap<String, String> built(String site, String name) throws IOException {
        var trial = new Trial(folder.resolve(name));
        Trial.copy(Path.of("src/test/sites", site, "content"), trial.root().resolve("content"));
        assertEquals(0, trial.build().code());
        return trial.site();
    }
}
