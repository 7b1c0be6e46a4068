package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** Pages of each kind are valid HTML, name their policy first, and hold neither style nor script. */
class HtmlTest {
    /** The validator knows no address for what it reads from memory, so nothing is {@code 'self'} to it. */
    private static final Pattern NOT_SELF = Pattern.compile(
            ".*(?:external stylesheet|external script|image) .[./a-z-]+\\.(?:css|js|svg). blocked by .(?:style|script|img)-src. directive\\.");

    /** Data is no script to browsers, which never ask the policy about it; the validator takes it for one. */
    private static final Pattern NO_SCRIPT = Pattern.compile(".*Inline script violates Content Security Policy .*");

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'self'\">";

    @TestFactory
    Stream<DynamicTest> a_page_is_valid() {
        return pages(html -> assertEquals("", faults(html)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_names_its_policy_first() {
        return pages(html -> assertTrue(html.contains("<head>\n" + POLICY)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_neither_script_nor_style_of_its_own() {
        return pages(html -> assertEquals("", found("<script>|<style|\\sstyle=|\\son[a-z]+=\"|javascript:", html)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_one_main_heading_and_skips_no_level() {
        return pages(html -> assertEquals("", skipped(html)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_no_empty_headings_and_no_empty_lists() {
        return pages(html -> assertEquals("", found("<(h[1-6]|ul|ol|dl|p|dd|div)[^>]*>\\s*</\\1>", html)));
    }

    private static Stream<DynamicTest> pages(Check check) {
        return Rendered.of(Views.all()).files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .sorted(Map.Entry.comparingByKey())
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check.on(file.getValue())));
    }

    private static String faults(String html) throws IOException, SAXException {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true); // pages in English may list papers in any language
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !NOT_SELF.matcher(line).matches())
                .filter(line ->
                        html.contains("<script>") || !NO_SCRIPT.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    private static String skipped(String html) {
        int before = 0;
        int first = 0;
        var heading = Pattern.compile("<h([1-6])[ >]").matcher(html);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            first += level == 1 ? 1 : 0;
            if (level > before + 1) {
                return "h" + level + " after h" + before;
            }
            before = level;
        }
        return first == 1 ? "" : first + " main headings";
    }

    private static String found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(result -> result.group())
                .collect(Collectors.joining("\n"));
    }

    private interface Check {
        void on(String html) throws IOException, SAXException;
    }
}
