package offprint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu validator, which reads HTML as the standard has it. */
final class Validator {
    /** It knows no address for what it reads from memory, so nothing is {@code 'self'} to it. */
    private static final Pattern NOT_SELF = Pattern.compile(
            ".*(?:external (?:stylesheet|script)|image) \u201c(?!//)[^:\u201d]+\u201d blocked by .*-src. directive\\.");

    /** Data is no script to browsers, which never ask the policy about it; the validator takes it for one. */
    private static final Pattern NO_SCRIPT = Pattern.compile(".*Inline script violates Content Security Policy .*");

    private Validator() {}

    /** Errors and warnings of all these pages, a line each behind the path, read by as many threads as there are. */
    static List<String> faults(Collection<String> paths, UnaryOperator<String> text) {
        return paths.parallelStream()
                .flatMap(path -> faults(text.apply(path)).map(fault -> path + fault))
                .toList();
    }

    /** Errors and warnings of a page, a line each. */
    static Stream<String> faults(String page) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true); // pages in English may list papers in any language
        try (var html = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))) {
            return validator
                    .validate(html)
                    .lines()
                    .filter(line -> !NOT_SELF.matcher(line).matches())
                    .filter(line -> page.contains("<script>")
                            || !NO_SCRIPT.matcher(line).matches())
                    .toList()
                    .stream();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
