package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import offprint.Trial;
import offprint.model.Offers;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code formats:}, {@code feeds:}, {@code citations:} and their neighbors in {@code site.yaml} mean. */
class OffersTest {
    @TempDir
    private Path folder;

    @Test
    void a_site_that_says_nothing_offers_what_costs_few_files() {
        var report = new Report();
        assertEquals(
                new Offers(
                        Set.copyOf(Offers.FORMATS),
                        Set.copyOf(Offers.FEEDS),
                        Set.copyOf(Offers.CITATIONS),
                        Optional.empty(),
                        Optional.empty(),
                        Offers.Crawlers.ALL,
                        false),
                offers(report, ""));
        assertEquals(List.of(), Trial.said(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feeds: [site, authors]    | [authors, site]",
                "feeds: site               | [site]",
                "feeds: [+venues, -series] | [meetings, members, site, topics, venues, weeks]",
                "feeds: -site              | [meetings, members, series, topics, weeks]",
                "feeds: none               | []",
                "feeds: false              | []",
                "feeds: []                 | []",
                "feeds: all                | [authors, meetings, members, organizations, series, site, topics, venues, weeks]",
                "feeds: [all, -site]       | [authors, meetings, members, organizations, series, topics, venues, weeks]"
            })
    void a_plain_list_says_all_and_signs_change_what_is_there_by_default(String line, String feeds) {
        var report = new Report();
        assertEquals(feeds, new TreeSet<>(offers(report, line).feeds()).toString());
        assertEquals(List.of(), Trial.said(report));
    }

    @Test
    void what_goes_with_them_is_read() {
        var report = new Report();
        var offers = offers(
                report,
                "hub: https://hub.example.org/\nlicense: CC-BY-4.0\ncrawlers: search\ncname: true\nformats: [+api-papers]");
        assertEquals(Optional.of("https://hub.example.org/"), offers.hub());
        assertEquals(Optional.of("CC-BY-4.0"), offers.license());
        assertEquals(Offers.Crawlers.SEARCH, offers.crawlers());
        assertEquals(true, offers.cname());
        assertEquals(true, offers.has("api-papers") && offers.has("atom"));
        assertEquals(List.of(), Trial.said(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formats: [atom, bibtx] | 2:17: error: \"bibtx\" is not known here [word.unknown]",
                "citations: +paper      | 2:12: error: \"+paper\" is not known here [word.unknown]",
                "feeds: -none           | 2:8: error: \"-none\" is not known here [word.unknown]",
                "hub: hub.example.org   | 2:6: error: \"hub.example.org\" is not the address of a hub [site.hub]",
                "license: CC BY         | 2:10: error: \"CC BY\" is not a license [site.license]",
                "crawlers: some         | 2:11: error: \"some\" is not known here [word.unknown]",
                "cname: yes             | 2:8: error: \"yes\" is neither true nor false [flag.invalid]"
            },
            quoteCharacter = '`')
    void what_is_wrong_is_said_with_its_place(String line, String said) {
        var report = new Report();
        offers(report, line);
        assertEquals(List.of("content/site.yaml:" + said), Trial.said(report));
    }

    private Offers offers(Report report, String lines) {
        return new Trial(folder)
                .write("content/site.yaml", "title: Tea\n" + lines)
                .library(report)
                .site()
                .offers();
    }
}
