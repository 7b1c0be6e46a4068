package offprint.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import offprint.Trial;
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributorsTest {
    @TempDir
    private Path folder;

    private Trial trial;
    private final Report report = new Report();

    @BeforeEach
    void a_site() {
        trial = new Trial(folder).write("content/site.yaml", "title: People");
    }

    @Test
    void authors_of_one_name_are_one_unless_their_orcid_ids_differ() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: One of Three Papers, key: p1, authors: [Ana Fold, Bo Knick]}",
                "- {title: Two of Three Papers, key: p2, authors: [{name: ana fold, orcid: 0000-0002-1825-0097}]}",
                "- {title: Three of Three Papers, key: p3, authors: [{name: Bo Knick, orcid: 0000-0002-1825-0097}]}",
                "- {title: Four of Three Papers, key: p4, featured: 2025-11-11, authors: [{name: Bo Knick, orcid: 0000-0001-5109-3700}]}");
        assertEquals(List.of("ana-fold p1 p2", "bo-knick p1", "bo-knick-0097 p3", "bo-knick-3700 p4"), contributors());
    }

    @Test
    void people_yaml_tells_who_is_who_by_alias_orcid_and_papers() {
        trial.write(
                        "content/people.yaml",
                        "- {name: Ana Fold, slug: ana, aliases: [A. Fold], member: true}",
                        "- {name: Bo Knick, slug: bo-the-elder, papers: p3}",
                        "- {name: Bo Knick, slug: bo-the-younger}",
                        "- {name: Cy Bug, orcid: 0000-0002-1825-0097}")
                .write(
                        "content/sources/a.yaml",
                        "- {title: One of Three Papers, key: p1, authors: [A. Fold, Bo Knick]}",
                        "- {title: Two of Three Papers, key: p2, authors: [{name: C. B., orcid: 0000-0002-1825-0097}]}",
                        "- {title: Three of Three Papers, key: p3, authors: [Bo Knick]}");
        assertEquals(List.of("ana p1", "bo-the-elder p3", "bo-the-younger p1", "cy-bug p2"), contributors());
        assertEquals(List.of(), report.diagnostics());
    }

    @Test
    void a_name_that_two_people_claim_for_the_same_paper_is_left_open_and_said() {
        trial.write(
                        "content/people.yaml",
                        "- {name: Bo Knick, slug: bo-1, orcid: 0000-0002-1825-0097}",
                        "- {name: Bo Knick, slug: bo-2, orcid: 0000-0001-5109-3700}")
                .write("content/sources/a.yaml", "- {title: One of Three Papers, key: p1, authors: [Bo Knick]}");
        assertEquals(List.of("bo-1", "bo-2", "bo-knick p1"), contributors());
        assertEquals(
                List.of("person.ambiguous"),
                report.diagnostics().stream().map(found -> found.code()).toList());
    }

    @Test
    void a_person_whose_papers_are_told_has_no_others_of_that_name() {
        trial.write("content/people.yaml", "- {name: Bo Knick, member: true, papers: [p1]}")
                .write(
                        "content/sources/a.yaml",
                        "- {title: One of Three Papers, key: p1, authors: [Bo Knick]}",
                        "- {title: Two of Three Papers, key: p2, authors: [Bo Knick]}");
        var found = contributors();
        assertEquals("bo-knick p1", found.get(0));
        assertEquals(2, found.size());
    }

    private List<String> contributors() {
        return trial.digest(report).contributors().stream()
                .map(contributor -> contributor.slug()
                        + contributor.roles().stream()
                                .map(role -> " " + role.paper().key())
                                .sorted()
                                .collect(Collectors.joining()))
                .toList();
    }
}
