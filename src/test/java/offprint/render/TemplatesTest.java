package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.plan.View;
import org.junit.jupiter.api.Test;

/** The built-in templates keep their manners. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("templates");
    private static final Pattern NAMED =
            Pattern.compile("<#(?:macro|function|assign) (\\w+)|<#import \"[^\"]+\" as (\\w+)");

    /** A macro hides what a view calls by the same name, and the page would lack it in silence. */
    @Test
    void no_macro_has_the_name_of_something_in_a_view() throws IOException {
        Set<String> components = Stream.concat(
                        Stream.of(View.class.getPermittedSubclasses()),
                        Stream.of(View.File.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        components.retainAll(found(NAMED));
        assertEquals(Set.of(), components);
    }

    @Test
    void nothing_is_printed_without_escaping() throws IOException {
        assertEquals(Set.of(), found(Pattern.compile("(no_esc|noautoesc|no_auto_esc|\\?interpret|\\?eval)")));
    }

    @Test
    void the_stylesheet_is_small_and_loads_nothing() throws IOException {
        var style = Files.readString(FOLDER.resolve("assets/style.css"));
        assertTrue(style.length() < 50_000, "it has " + style.length() + " characters");
        assertEquals(-1, style.indexOf("url("));
        assertEquals(-1, style.indexOf("@import"));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(FOLDER)) {
            Set<String> found = new TreeSet<>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(TemplatesTest::name)
                        .forEach(found::add);
            }
            return found;
        }
    }

    private static String name(MatchResult result) {
        return result.group(1) == null ? result.group(2) : result.group(1);
    }
}
