package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Real pages, which are not in this repository. */
class HfTextSeedsTest {
    private static final int HEADER_BLOCKS = 5;

    @TempDir
    Path folder;

    @Test
    void the_five_pages_are_read_as_a_simple_second_reader_reads_them() throws IOException {
        var titles = new ArrayList<String>();
        int bare = 0;
        for (var seed : files("seeds", ".txt")) {
            var page = Files.readString(seed);
            var papers = HfTextReading.of(folder, "page.txt", page, 2025).papers();
            assertEquals(
                    simple(page), papers.stream().map(HfTextSeedsTest::shown).toList());
            papers.forEach(paper -> titles.add(paper.title()));
            bare += (int)
                    papers.stream().filter(paper -> paper.published().isEmpty()).count();
        }
        assertEquals(List.of(172, 28, 162), List.of(titles.size(), bare, new HashSet<>(titles).size()));
    }

    @Test
    void recorded_days_written_as_pages_and_pasted_come_back() throws IOException {
        var days = files("corpus/hf-daily", ".json");
        int all = 0;
        int right = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var file = days.get(random.nextInt(days.size()));
            var day = LocalDate.parse(file.getFileName().toString().substring(0, 10));
            var papers = papers(file, day, random);
            boolean telling = seed % 3 > 0;
            var blanks = telling ? HfTextPasting.Blanks.KEPT : HfTextPasting.Blanks.REMOVED;
            var page = new HfTextPasting(random, 40 + random.nextInt(100), blanks).write(day, papers);
            var read = HfTextReading.of(folder, "page.txt", page, day.getYear()).papers();
            if (telling) {
                assertEquals(papers, read, "page " + seed + " of " + day);
            }
            all += papers.size();
            right += (int) papers.stream().filter(read::contains).count();
        }
        assertTrue(right > 0.995 * all, right + " of " + all);
    }

    private static List<Path> files(String name, String end) throws IOException {
        try (Stream<Path> files = Files.list(Outside.shared().resolve(name))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** Reads a page as the browser copies it: blocks behind the header are titles, abstracts and what is under them. */
    private static List<String> simple(String page) {
        var blocks = new ArrayList<>(List.of(page.strip().split("\n\n")));
        int start = blocks.indexOf("byAK and the research community") + 2;
        assertTrue(start >= HEADER_BLOCKS, page.substring(0, 80));
        var papers = new ArrayList<String>();
        for (int i = start; i < blocks.size(); i += 2) {
            boolean under = i + 2 < blocks.size() && blocks.get(i + 2).contains("\n·\n");
            var last = under ? blocks.get(i + 2).strip().split("\n") : new String[] {"", "·", ""};
            papers.add(String.join("|", blocks.get(i), blocks.get(i + 1), who(last[0]), count(last[2])));
            i += under ? 1 : 0;
        }
        return papers;
    }

    private static String who(String line) {
        return line.replace("• ", "").replaceAll(" authors$", "");
    }

    private static String count(String line) {
        var words = line.split(" ");
        var last = words[words.length - 1];
        return words.length > 2 && last.length() < 4 && !words[words.length - 2].endsWith("x") ? last : "";
    }

    private static String shown(HfTextPaper paper) {
        var who = paper.name().isEmpty() ? paper.authors() : paper.slug() + " " + paper.name();
        return String.join("|", paper.title(), paper.summary(), who, paper.comments());
    }

    private static List<HfTextPaper> papers(Path file, LocalDate day, Random random) throws IOException {
        var papers = new ArrayList<HfTextPaper>();
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("paper")) {
                    json.nextToken();
                    var paper = paper(json, day, random);
                    papers.add(random.nextInt(6) == 0 ? paper.bare() : paper);
                }
            }
        }
        return papers;
    }

    private static HfTextPaper paper(JsonParser json, LocalDate day, Random random) {
        var title = "";
        var summary = "";
        var published = day;
        int authors = 0;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("authors")) {
                authors = count(json);
            } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (name.equals("title")) {
                title = json.getString().strip().replaceAll("\\s+", " ");
            } else if (name.equals("summary")) {
                summary = json.getString().strip().replaceAll("\\s+", " ");
            } else if (name.equals("publishedAt")) {
                published = LocalDate.parse(json.getString().substring(0, 10));
            }
        }
        var comments = random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(9)) : "";
        var on = Optional.of(published.isAfter(day) ? day : published);
        return new HfTextPaper(title, summary, Integer.toString(authors), "", "", on, comments);
    }

    private static int count(JsonParser json) {
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            count++;
        }
        return count;
    }
}
