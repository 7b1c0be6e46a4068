package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.Trial;
import offprint.model.Person;
import offprint.model.Said;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in people.yaml; what is wrong there is told in src/test/sites/broken-people. */
class PersonNormalizerTest {
    private static final String FILE = "content/people.yaml";

    @TempDir
    private Path folder;

    private final Report report = new Report();

    @Test
    void a_person_is_what_the_fields_say() {
        assertEquals(
                List.of(new Person(
                        "ada",
                        "Ada Kettlé",
                        List.of("A. Kettle", "Kettle, Ada"),
                        Optional.of("0000-0002-1825-0097"),
                        Optional.of("https://example.org/kettle"),
                        Optional.of("Kettle Lab"),
                        true,
                        List.of(new Said<>("arxiv:2511.00001", new Position(FILE, 8, 11))),
                        new Position(FILE, 1, 3))),
                people(
                        "- slug: ada",
                        "  name: Ada Kettl\\'e",
                        "  aliases: [A. Kettle, 'Kettle, Ada']",
                        "  orcid: https://orcid.org/0000-0002-1825-0097",
                        "  homepage: https://example.org/kettle",
                        "  affiliation: Kettle Lab",
                        "  member: true",
                        "  papers: arxiv:2511.00001"));
        assertEquals(List.of(), Trial.said(report));
    }

    @Test
    void a_name_is_enough() {
        assertEquals(
                List.of("ben-o-saucer", "person-" + offprint.model.Folded.hash("盃子", 10)),
                people("- name: Ben Ó. Saucer", "- name: 盃子").stream()
                        .map(Person::slug)
                        .toList());
    }

    @Test
    void people_of_one_name_are_told_apart_by_papers_or_ORCID_iD_and_one_of_them_needs_neither() {
        assertEquals(
                List.of("a", "b", "c"),
                people(
                                "- {slug: a, name: Ada Kettle}",
                                "- {slug: b, name: Ada Kettle, papers: 2511.00001}",
                                "- {slug: c, name: A. Kettle, aliases: Ada Kettle, orcid: 0000-0001-5000-0007}")
                        .stream()
                        .map(Person::slug)
                        .toList());
        assertEquals(List.of(), Trial.said(report));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097, 0000-0002-1825-0097",
        "http://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
        "orcid.org/0000-0002-9079-593x/, 0000-0002-9079-593X",
        "0000-0002-9079-593X, 0000-0002-9079-593X",
        "0000-0002-9079-5930,",
        "0000-0002-1852-0097,",
        "0000000218250097,",
        "0000-0002-1825-009X,"
    })
    void the_last_digit_of_an_ORCID_iD_checks_the_others(String written, @org.jspecify.annotations.Nullable String iD) {
        var people = people("- {name: Ada Kettle, orcid: '" + written + "'}");
        assertEquals(Optional.ofNullable(iD), people.get(0).orcid());
        assertEquals(iD == null ? 1 : 0, Trial.said(report).size());
    }

    @Test
    void a_wrong_ORCID_iD_of_an_author_is_left_out() {
        var library = new Trial(folder)
                .write("content/site.yaml", "title: Site")
                .write("content/sources/a.yaml", "- {title: A, authors: {name: B, orcid: 0000-0002-1825-0098}}")
                .library(report);
        assertEquals(
                Optional.empty(),
                library.records().get(0).authors().orElseThrow().value().get(0).orcid());
        assertEquals(
                List.of(
                        "content/sources/a.yaml:1:40: warning: \"0000-0002-1825-0098\" is not an ORCID iD: its last digit"
                                + " does not fit the others [orcid.invalid]"),
                Trial.said(report));
    }

    private List<Person> people(String... lines) {
        return new Trial(folder)
                .write("content/site.yaml", "title: People")
                .write(FILE, lines)
                .library(report)
                .people();
    }
}
