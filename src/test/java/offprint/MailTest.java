package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks as mail: as HTML that mail programs show, as text that is good by itself, as a file that they open. */
class MailTest {
    /**
     * What mail programs show, after the records of caniemail.com (its repository hteumeuleu/caniemail, folder
     * {@code _features}, read in November 2026): allowed here is what Gmail, Apple Mail and Outlook for Windows, which lays
     * out by Word, support, or pass over without harm. Those of the second kind are {@code max-width}, {@code word-break},
     * {@code max-height}, {@code overflow}: they are refinements. Word knows padding on cells alone, and neither
     * {@code white-space}, {@code float}, {@code flex} nor background pictures.
     */
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "div",
            "table",
            "tbody",
            "tr",
            "td",
            "h1",
            "h2",
            "p",
            "a",
            "em",
            "strong",
            "code",
            "span",
            "br",
            "ul",
            "ol",
            "li",
            "blockquote");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang", "dir", "http-equiv", "content", "charset", "name", "class", "style", "role", "href", "start");

    private static final Set<String> PROPERTIES = Set.of(
            "background-color",
            "border-collapse",
            "border-top",
            "color",
            "display",
            "font-family",
            "font-size",
            "font-weight",
            "line-height",
            "margin",
            "max-height",
            "max-width",
            "overflow",
            "padding",
            "text-decoration",
            "width",
            "word-break");

    @TempDir
    private Path folder;

    private Trial site(String... more) {
        return new Trial(folder)
                .write(
                        "content/site.yaml",
                        Stream.concat(
                                        Stream.of(
                                                "title: Tuesday Papers",
                                                "id: example.org,2025:reading",
                                                "url: https://example.org/reading/",
                                                "contact: mailto:editors@example.org",
                                                "formats: atom"),
                                        Arrays.stream(more))
                                .toArray(String[]::new))
                .write(
                        "content/topics.yaml",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(n -> "- {slug: topic" + n + ", name: 'Topic " + n + " & <b>Söhne</b>'}")
                                .toArray(String[]::new));
    }

    /** Papers of one week, a few of each sort of trouble among them. */
    private void papers(int number, int topics) {
        var titles = List.of(
                "Counting Cups of Tea",
                "On $\\\\mathcal{O}(n^2)$ Teapots with \\\\textbf{Spouts} and $\\\\frac{1}{2}$ Handles",
                "<script>alert(1)</script> &amp; <b>Bold</b> \\\"Claims\\\"",
                "كيف تتعلم الروبوتات الورقية عدّ الأوراق",
                "Emoji \\uD83D\\uDC69\\u200D\\uD83D\\uDC69\\u200D\\uD83D\\uDC67 and \\u0007 bells \\u202E reversed",
                "纸张机器人如何学会清点每一页一项虚构的研究纸张机器人如何学会清点每一页一项虚构的研究纸张机器人如何学会清点每一页一项虚构的研究",
                "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente".repeat(3));
        var authors = IntStream.rangeClosed(1, 664)
                .mapToObj(n -> "{\"name\":\"Author <" + n + "> O'Neil\"}")
                .collect(Collectors.joining(","));
        var records = IntStream.rangeClosed(1, number)
                .mapToObj(n -> "{\"title\":\"" + titles.get(n % titles.size()) + " " + n + "\",\"key\":\"paper-" + n
                        + "\",\"featured\":[\"2025-11-" + (10 + n % 7) + "\"],\"topics\":[\"topic" + (1 + n % topics)
                        + "\"],\"authors\":[" + (n == 1 ? authors : "{\"name\":\"Ada \\\"K\\\" Kettle\"}") + "]"
                        + ",\"summary\":\"" + "It pours & <counts> cups, \\\"all\\\" of them, with $x^2$. ".repeat(9)
                        + "\"}")
                .collect(Collectors.joining("\n"));
        new Trial(folder).write("content/sources/2025-11-10-lab.jsonl", records);
    }

    private static final String[] ISSUE = {
        "---",
        "title: The \"week\" of <teapots>",
        "picks:",
        "  - paper: paper-1",
        "    why: 'It *pours*, as [they say](https://example.org/they?a=1&b=2).'",
        "---",
        "# A heading",
        "",
        "Dear all, `x < y`, **strong**, ~~gone~~, $\\alpha^2$ and <https://example.org/bare>.",
        "",
        "- one, with [a page](topics/index.html)",
        "- two",
        "  1. inner",
        "  2. more",
        "",
        "3. three",
        "4. four",
        "",
        "> quoted",
        "> [!NOTE]",
        "",
        "```python",
        "def pour(cup):",
        "    return cup < 3",
        "```",
        "",
        "| a | b |",
        "|---|---|",
        "| 1 | [link](https://example.org/cell) |",
        "",
        "[a mail](mailto:ada@example.org)",
        "",
        "---",
        "",
        "- [x] done"
    };

    private static Map<String, String> built(Trial trial) {
        var ran = trial.build("--date", "2025-11-17");
        assertEquals(0, ran.code(), ran.err());
        return trial.site();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 95, 300, 1000})
    void a_week_of_any_length_is_a_mail_that_programs_show_whole_and_as_it_is_meant(int number) {
        papers(number, 12);
        var trial = site("mail: {unsubscribe: 'https://example.org/leave?a=1&who={address}'}")
                .write("content/issues/2025-W46.md", ISSUE);
        var site = built(trial);
        var html = site.getOrDefault("mail/2025-W46.html", "");
        var text = site.getOrDefault("mail/2025-W46.txt", "");
        var page = Jsoup.parse(html);

        int size = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size < 100_000, () -> size + " bytes");
        assertTrue(number < 95 || size > 50_000, () -> size + " bytes: there is room for more");
        assertEquals(List.of(), foreign(page));
        assertEquals(List.of(), Validator.faults(html).toList());
        var links = page.select("a[href]").eachAttr("href");
        assertEquals(
                List.of(), links.stream().filter(link -> !text.contains(link)).toList());
        assertTrue(
                links.stream().allMatch(link -> link.matches("https://example\\.org/.*|mailto:.*")), links::toString);
        assertTrue(links.contains("https://example.org/reading/weeks/2025-W46.html"));
        assertEquals(0, page.select("script, img, link, form, base").size());
        assertEquals(
                List.of(),
                text.lines()
                        .filter(line -> line.codePointCount(0, line.length()) > 78)
                        .filter(line -> !line.matches("\\s*\\S*(?:https?://|mailto:)\\S*"))
                        .toList());
        assertFalse(text.matches("(?s).*[\\x00-\\x09\\x0B-\\x1F\\x7F].*"));
        assertEquals(number, count(page) + leftOut(page), "every paper is there, or counted as left out");
        assertTrue(number > 100 || leftOut(page) == 0, () -> leftOut(page) + " are left out");
    }

    private static int count(Document page) {
        return page.select("a[href*=/papers/paper-]").size();
    }

    private static int leftOut(Document page) {
        return page.select("a").eachText().stream()
                .filter(label -> label.matches("and \\d+ more online"))
                .mapToInt(label -> Integer.parseInt(label.replaceAll("\\D", "")))
                .sum();
    }

    /** What of a mail is not among what mail programs show. */
    private static List<String> foreign(Document page) {
        List<String> foreign = new ArrayList<>();
        for (var element : page.getAllElements()) {
            if (!element.tagName().equals("#root") && !ELEMENTS.contains(element.tagName())) {
                foreign.add("<" + element.tagName() + ">");
            }
            for (var attribute : element.attributes()) {
                if (!ATTRIBUTES.contains(attribute.getKey())) {
                    foreign.add(element.tagName() + " " + attribute.getKey());
                }
            }
            foreign.addAll(foreignStyle(element));
        }
        return foreign;
    }

    private static List<String> foreignStyle(Element element) {
        List<String> foreign = new ArrayList<>();
        for (var declaration : element.attr("style").split(";", -1)) {
            var name = declaration.replaceFirst(":.*", "").strip();
            if (!name.isEmpty() && !PROPERTIES.contains(name)) {
                foreign.add(element.tagName() + " {" + declaration + "}");
            }
            if (name.equals("padding")
                    && !element.tagName().equals("td")
                    && !declaration.replaceAll("\\s", "").equals("padding:0")) {
                foreign.add(element.tagName() + " has padding, which Word knows of cells alone");
            }
            if (declaration.contains("url(") || declaration.contains("calc(") || declaration.contains("var(")) {
                foreign.add(declaration);
            }
        }
        return foreign;
    }

    @Test
    void the_linter_would_find_what_Outlook_does_not_know() {
        var page = Jsoup.parse("<p style='float:left;padding:3px' onclick=x>a<img src=b></p>");
        assertEquals(
                List.of(
                        "p onclick",
                        "p {float:left}",
                        "p has padding, which Word knows of cells alone",
                        "<img>",
                        "img src"),
                foreign(page));
    }

    @Test
    void markdown_becomes_what_mail_bears_in_both_forms() {
        papers(2, 2);
        var site = built(site().write("content/issues/2025-W46.md", ISSUE));
        var text = site.getOrDefault("mail/2025-W46.txt", "");

        assertTrue(text.contains("""
                A heading

                Dear all, x < y, strong, gone, α² and https://example.org/bare.

                - one, with a page <https://example.org/reading/topics/index.html>
                - two
                  1. inner
                  2. more

                3. three
                4. four
                """), text);
        assertTrue(text.contains("\n    def pour(cup):\n        return cup < 3\n"), text);
        assertTrue(text.contains("a | b\n1 | link <https://example.org/cell>\n"), text);
        assertTrue(text.contains("a mail <mailto:ada@example.org>"), text);
        assertTrue(text.contains("It pours, as they say <https://example.org/they?a=1&b=2>."), text);
        assertFalse(text.contains("**") || text.contains("```") || text.contains("]("), text);
    }

    @Test
    void what_is_too_long_is_cut_and_says_where_the_rest_is() {
        papers(300, 1);
        var trial = site().write(
                        "content/issues/2025-W46.md",
                        Stream.concat(
                                        Stream.of("---", "picks: [paper-1]", "---"),
                                        Stream.generate(() -> "Words and words and more of these words.\n")
                                                .limit(2000))
                                .toArray(String[]::new));
        var site = built(trial);
        var html = site.getOrDefault("mail/2025-W46.html", "");
        var text = site.getOrDefault("mail/2025-W46.txt", "");

        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 100_000);
        assertTrue(html.contains(">Read on online</a>"));
        assertTrue(text.contains("The rest is online:\nhttps://example.org/reading/weeks/2025-W46.html"));
        var more = Jsoup.parse(html).select("a").eachText().stream()
                .filter(label -> label.matches("and \\d+ more online"))
                .findFirst();
        var said = text.lines()
                .filter(line -> line.matches("And \\d+ more online:"))
                .findFirst();
        assertEquals(more.map(label -> label.replaceAll("\\D", "")), said.map(label -> label.replaceAll("\\D", "")));
    }

    @Test
    void thousands_of_topics_and_picks_fit_too() {
        papers(1500, 12);
        var trial = site();
        trial.write(
                "content/topics.yaml",
                IntStream.rangeClosed(1, 800)
                        .mapToObj(n -> "- {slug: topic" + n + ", name: '" + "Topic & ".repeat(30) + n + "'}")
                        .toArray(String[]::new));
        papers(1500, 800);
        trial.write(
                "content/issues/2025-W46.md",
                Stream.of(
                                Stream.of("---", "picks:"),
                                IntStream.rangeClosed(1, 400)
                                        .mapToObj(n -> "  - {paper: paper-" + n + ", why: '"
                                                + "Because & so. ".repeat(60) + "'}"),
                                Stream.of("---", "Words."))
                        .flatMap(lines -> lines)
                        .toArray(String[]::new));
        var html = built(trial).getOrDefault("mail/2025-W46.html", "");
        int size = html.getBytes(StandardCharsets.UTF_8).length;

        assertTrue(size < 100_000, () -> size + " bytes");
        assertTrue(html.matches("(?s).*and \\d+ more topics online.*"), "topics that are left out are counted");
    }

    @Test
    void a_message_file_holds_both_forms_and_is_the_same_everywhere() throws MessagingException, IOException {
        papers(3, 2);
        var trial = site("mail: {from: 'Tüesday <letters@example.org>', unsubscribe: 'mailto:leave@example.org'}");
        built(trial);
        var bytes = Files.readAllBytes(folder.resolve("site/mail/2025-W46.eml"));
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        var parts = (Multipart) message.getContent();

        assertEquals("Tuesday Papers: Week 46, 10 to 16 November 2025", message.getSubject());
        assertEquals("Mon, 17 Nov 2025 00:00:00 +0000", message.getHeader("Date", null));
        assertEquals("<2025-W46.reading@example.org>", message.getMessageID());
        assertEquals("1", message.getHeader("X-Unsent", null));
        assertEquals("<mailto:leave@example.org>", message.getHeader("List-Unsubscribe", null));
        assertEquals(
                trial.page("mail/2025-W46.txt"),
                parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
        assertEquals(
                trial.page("mail/2025-W46.html"),
                parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n"));
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        assertTrue(Arrays.stream(lines)
                .allMatch(line ->
                        line.length() <= 78 && line.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\t')));

        Trial.delete(folder.resolve("site"));
        assertEquals(0, trial.build("--date", "2026-03-01").code());
        assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(folder.resolve("site/mail/2025-W46.eml")), StandardCharsets.ISO_8859_1));
    }

    @Test
    void mails_are_linked_from_their_week_and_named_in_no_feed_and_no_sitemap() {
        papers(3, 2);
        var site = built(site("mail: {from: letters@example.org}"));

        assertTrue(site.getOrDefault("weeks/2025-W46.html", "").contains("href=\"../mail/2025-W46.html\""));
        assertEquals(
                List.of("weeks/2025-W46.html"),
                site.entrySet().stream()
                        .filter(file -> file.getValue().contains("mail/2025-W46"))
                        .map(Map.Entry::getKey)
                        .toList());
        assertTrue(site.getOrDefault("mail/2025-W46.html", "").contains("<meta name=\"robots\" content=\"noindex\">"));
    }

    @Test
    void without_an_address_or_when_it_is_said_there_are_none() {
        papers(3, 2);
        assertEquals(Set.of(), mails(site("pages: {mail: false}")));
        assertEquals(Set.of(), mails(site("pages: {weeks: false}")));
        var trial = site();
        trial.write("content/site.yaml", "title: Tuesday Papers");
        assertEquals(Set.of(), mails(trial));
        assertEquals(
                Set.of("mail/2025-W46.html", "mail/2025-W46.txt"),
                mails(new Trial(folder)
                        .write(
                                "content/site.yaml",
                                "title: Tuesday Papers",
                                "id: example.org,2025:reading",
                                "url: https://example.org/")));
    }

    private static Set<String> mails(Trial trial) {
        return built(trial).keySet().stream()
                .filter(path -> path.startsWith("mail/"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_form_is_shown_where_readers_end_and_the_policy_names_its_host_alone() {
        papers(3, 2);
        var site = built(site(
                "subscribe:",
                "  service: buttondown",
                "  form: https://buttondown.com/api/emails/embed-subscribe/tuesday",
                "  hidden: ['tag=from \"the\" site']"));
        var policy = "form-action 'self' https://buttondown.com\">";

        for (var path : List.of("index.html", "weeks/2025-W46.html")) {
            var form = Jsoup.parse(site.getOrDefault(path, "")).select(".subscribe form");
            assertEquals("https://buttondown.com/api/emails/embed-subscribe/tuesday", form.attr("action"));
            assertEquals("post", form.attr("method"));
            assertEquals("email", form.select("input[type=email]").attr("name"));
            assertEquals(
                    List.of("embed=1", "tag=from \"the\" site"),
                    form.select("input[type=hidden]").stream()
                            .map(field -> field.attr("name") + "=" + field.attr("value"))
                            .toList());
            assertEquals(
                    List.of(), Validator.faults(site.getOrDefault(path, "")).toList());
        }
        site.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.startsWith("mail/")) {
                assertTrue(text.contains(policy), path);
            }
        });
        var plain = built(site()).getOrDefault("index.html", "");
        assertTrue(plain.contains("form-action 'self'\">"));
        assertEquals(List.of(), Jsoup.parse(plain).select(".subscribe form").eachText());
        assertEquals(1, Jsoup.parse(plain).select(".subscribe a[href=feed.xml]").size(), "the feed");
    }

    @Test
    void wrong_settings_are_told_with_their_place() {
        papers(1, 1);
        var trial = site(
                "mail:",
                "  from: nobody at all",
                "  host: smtp.example.org:587",
                "  tls: none",
                "  user: \"ada\\nb\"",
                "  rate: 0",
                "  unsubscribe: \"https://example.org/\\r\\nBcc: eve@example.org\"",
                "  one-click: true",
                "subscribe: {form: 'http://example.org/', field: 'a b', hidden: nothing, service: mailchump}");
        assertEquals(
                List.of(
                        "content/site.yaml:7:9: error: \"nobody at all\" is not a mail address [mail.address]",
                        "content/site.yaml:8:9: error: \"smtp.example.org:587\" is not the name of a host [mail.host]",
                        "content/site.yaml:10:9: error: \"ada b\" is no name to log in with [mail.user]",
                        "content/site.yaml:11:9: error: \"0\" is not a number from 1 to 6000 [number.invalid]",
                        "content/site.yaml:12:16: error: \"https://example.org/  Bcc: eve@example.org\" is no address of"
                                + " web or mail [mail.unsubscribe]",
                        "content/site.yaml:13:14: error: leaving by one click needs an https address under"
                                + " \"unsubscribe\" [mail.one-click]",
                        "content/site.yaml:14:19: error: \"http://example.org/\" is not the https address of a form"
                                + " [subscribe.form]",
                        "content/site.yaml:14:49: error: \"a b\" is not the name of a field [subscribe.field]",
                        "content/site.yaml:14:64: error: \"nothing\" is no field and its value [subscribe.hidden]",
                        "content/site.yaml:14:82: error: \"mailchump\" is not a service that is known here"
                                + " [word.unknown]"),
                trial.build()
                        .err()
                        .lines()
                        .filter(line -> line.contains(": error: "))
                        .toList());
        var open = site("mail: {host: smtp.example.org, tls: none, user: ada}").build();
        assertTrue(
                open.err().contains("the password would travel to smtp.example.org for anybody to read"), open.err());
        assertEquals(
                0, site("mail: {host: 127.0.0.1, tls: none, user: ada}").build().code());
    }
}
