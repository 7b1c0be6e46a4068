package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibtexInheritanceTest {
    @TempDir
    Path folder;

    @Test
    void a_paper_takes_the_book_from_its_proceedings_wherever_they_stand() {
        first(
                "@inproceedings{a, title={A}, author={Ann Able}, pages={1-2}, CrossRef={P}}",
                "@proceedings{p, title={Proceedings of Lids}, editor={Bo Bell}, year=2006, month=oct, publisher={LIDS}, doi={10.1000/p}, url={https://a.example/}}",
                "title=A type=conference authors=[{name=Ann Able, family=Able, given=Ann}] published=2006-10"
                        + " venue={name=Proceedings of Lids, year=2006, pages=1–2, publisher=LIDS}");
    }

    @Test
    void what_an_entry_says_itself_wins() {
        first(
                "@inproceedings{a, title={A}, booktitle={Own}, year=2007, crossref={p}}",
                "@proceedings{p, title={P}, year=2006, month=oct}",
                "title=A type=conference published=2007-10 venue={name=Own, year=2007}".replace("-10", ""));
    }

    @Test
    void volumes_periodicals_and_other_pairs() {
        first(
                "@inbook{a, title={A}, crossref={p}}",
                "@book{p, title={P}, subtitle={Q}, author={Bo Bell}}",
                "title=A type=chapter authors=[{name=Bo Bell, family=Bell, given=Bo}] venue={name=P}");
        first(
                "@book{a, title={A}, crossref={p}}",
                "@mvbook{p, title={P}, publisher={LIDS}}",
                "title=A type=book venue={name=P, publisher=LIDS}");
        first(
                "@article{a, title={A}, crossref={p}}",
                "@periodical{p, title={P}}",
                "title=A type=article venue={name=P}");
        first(
                "@softwareversion{a, version={2}, date={2021-02-03}, crossref={p}}",
                "@software{p, title={Lid}, author={{The Lids}}, doi={10.1000/p}, date={2020}}",
                "title=Lid type=software authors=[{name=The Lids}] published=2021-02-03");
    }

    @Test
    void xdata_gives_everything_and_is_no_paper() {
        var read = LibraryReading.of(
                folder,
                "@article{a, title={A}, xdata={x, y}}\n@xdata{x, journal={J}, xdata={z}}\n@xdata{y, year=2001}\n@xdata{z, doi={10.1000/1}}");
        assertEquals(
                List.of("title=A ids=[doi:10.1000/1] type=article published=2001 venue={name=J, year=2001}"),
                read.records());
    }

    @Test
    void parents_that_are_missing_or_go_in_circles_are_told() {
        var read = LibraryReading.of(
                folder,
                "@misc{a, title={A}, crossref={gone}}\n@misc{b, title={B}, xref={gone}}\n@misc{c, title={C}, crossref={d}}\n@misc{d, title={D}, crossref={c}}");
        assertEquals(List.of("title=A", "title=B", "title=C", "title=D"), read.records());
        assertEquals(
                List.of(
                        "warning 1:21 there is no entry gone from which a could inherit",
                        "warning 2:21 there is no entry gone from which b could inherit",
                        "warning 3:1 the entry c inherits from itself"),
                read.said());
    }

    private void first(String entry, String parent, String record) {
        assertEquals(
                record,
                LibraryReading.of(folder, entry + "\n" + parent).records().get(0));
        assertEquals(
                record,
                LibraryReading.of(folder, parent + "\n" + entry).records().get(1));
    }
}
