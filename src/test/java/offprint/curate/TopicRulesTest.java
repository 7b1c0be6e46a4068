package offprint.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import offprint.Trial;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How papers come to their topics, the main one first. */
class TopicRulesTest {
    @TempDir
    private Path folder;

    private final Report report = new Report();

    @Test
    void the_title_says_more_than_the_summary_the_keywords_and_the_abstract() {
        assertEquals(
                "robots (“robot” in the title)",
                topics("title: A robot", "abstract: A robot.", "keywords: robot", "summary: A robot."));
        assertEquals("robots (“robot” in the summary)", topics("title: It", "keywords: robot", "summary: A robot."));
        assertEquals("robots (“robot” in the keywords)", topics("title: It", "keywords: robots", "abstract: A robot."));
        assertEquals("robots (“robot” in the abstract)", topics("title: It", "abstract: A Robot."));
    }

    @Test
    void the_topic_whose_phrases_the_title_has_is_the_main_one() {
        assertEquals(
                "video (“video” in the title), robots (“robot” in the abstract)",
                topics("title: On video", "abstract: A robot."));
    }

    @Test
    void the_topic_below_stands_for_that_above() {
        assertEquals("arms (“arm” in the title)", topics("title: A robot arm"));
    }

    @Test
    void all_phrases_of_all_must_occur_somewhere_and_none_of_none() {
        assertEquals("", topics("title: Speech"));
        assertEquals("talk (“speech” in the title)", topics("title: Speech", "abstract: It is spoken aloud."));
        assertEquals("", topics("title: Speech aloud", "keywords: speech recognition"));
    }

    @Test
    void a_person_adds_and_removes() {
        assertEquals("talk (chosen by hand), robots (“robot” in the title)", topics("title: A robot", "topics: talk"));
        assertEquals("", topics("title: A robot", "topics: -robots"));
        assertEquals("video (chosen by hand)", topics("title: A robot", "topics: [film, -machines]"));
    }

    @Test
    void a_source_may_name_a_topic_and_a_person_may_take_it_away() {
        assertEquals("video (named by its source)", fetched("title: It", "topics: video"));
        assertEquals("", fetched("title: It", "topics: [-video, video]"));
        assertEquals(
                List.of("content/sources/a.yaml:3:12: warning: no topic is called \"vidoe\" [topic.unknown]"),
                saidOf("title: It", "topics: [vidoe, video]"));
    }

    private String topics(String... fields) {
        return of("content/papers/a.md", "---\n" + String.join("\n", fields) + "\n---");
    }

    private String fetched(String... fields) {
        return of("content/sources/a.yaml", "- " + String.join("\n  ", fields));
    }

    private List<String> saidOf(String... fields) {
        of("content/sources/a.yaml", "-\n  " + String.join("\n  ", fields));
        return Trial.said(report).stream()
                .filter(line -> line.contains("vidoe"))
                .toList();
    }

    private String of(String file, String text) {
        return new Trial(folder.resolve(Integer.toString(text.hashCode())))
                        .write("content/site.yaml", "title: Topics")
                        .write(
                                "content/topics.yaml",
                                "- {slug: robots, name: Robots, aliases: machines, match: {any: [robot, android]}}",
                                "- {slug: arms, name: Arms, parent: robots, synonyms: arm}",
                                "- {slug: video, name: Video, aliases: film, match: {any: video}}",
                                "- {slug: talk, name: Talk, match: {all: [speech, aloud], none: speech recognition}}")
                        .write(file, text)
                        .digest(report)
                        .papers()
                        .get(0)
                        .topics()
                        .stream()
                        .map(topic -> topic.topic() + " (" + topic.why() + ")")
                        .collect(Collectors.joining(", "));
    }
}
