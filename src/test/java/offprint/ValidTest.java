package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pages of the golden sites are valid HTML, those with templates of their own and those with plain ones. */
class ValidTest {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><title>A page</title><main><h1>A page</h1></main></html>";

    @Test
    void the_pages_of_golden_sites_are_valid_HTML() {
        var pages = new TreeMap<>(Trial.tree(Path.of("src/test/sites")));
        pages.keySet().removeIf(path -> !path.matches("[^/]+/expected/.+\\.html"));
        assertTrue(pages.size() > 100, () -> pages.size() + " pages");
        assertEquals(List.of(), Validator.faults(pages.keySet(), path -> pages.getOrDefault(path, "")));
    }

    @Test
    void a_fault_would_be_found() {
        assertEquals(List.of(), Validator.faults(PAGE).toList());
        assertEquals(
                List.of("error"),
                Validator.faults(PAGE.replace("</main>", "<b></main>"))
                        .map(line -> line.replaceAll("^:[^ ]* (\\w+): .*", "$1"))
                        .distinct()
                        .toList());
    }
}
