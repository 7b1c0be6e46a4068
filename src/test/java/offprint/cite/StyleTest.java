package offprint.cite;

import static offprint.model.WorkType.ARTICLE;
import static offprint.model.WorkType.BOOK;
import static offprint.model.WorkType.CHAPTER;
import static offprint.model.WorkType.CONFERENCE;
import static offprint.model.WorkType.DATASET;
import static offprint.model.WorkType.OTHER;
import static offprint.model.WorkType.PREPRINT;
import static offprint.model.WorkType.REPORT;
import static offprint.model.WorkType.SOFTWARE;
import static offprint.model.WorkType.THESIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * References as the public guides of the styles show them, as far as we know what they show: we know no city, no
 * edition, no editor, no number of a report and of a thesis not the degree. Emphasis is marked with {@code *}.
 */
class StyleTest {
    @TestFactory
    Stream<DynamicTest> apa_is_written_as_its_guide_shows() {
        return cases(
                Style.APA,
                Work.of(
                                ARTICLE,
                                "Emotions in storybooks: A comparison of storybooks that represent ethnic and racial "
                                        + "groups in the United States")
                        .by("Grady, J. S.", "Her, M.", "Moreno, G.", "Perez, C.", "Yelinek, J.")
                        .on("2019")
                        .in("Psychology of Popular Media Culture")
                        .at("8", "3", "207–217")
                        .id("doi:10.1037/ppm0000185"),
                "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A "
                        + "comparison of storybooks that represent ethnic and racial groups in the United States. "
                        + "*Psychology of Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185",
                Work.of(ARTICLE, "Teaching medicine with the help of “Dr. House.”")
                        .by("Jerrentrup, A.", "Mueller, T.", "Glowalla, U.", "Herder, M.", "Henrichs, N.")
                        .by("Neubauer, A.", "Schaefer, J. R.")
                        .on("2018-03-13")
                        .in("PLoS ONE")
                        .at("13", "3", "e0193972")
                        .id("doi:10.1371/journal.pone.0193972"),
                "Jerrentrup, A., Mueller, T., Glowalla, U., Herder, M., Henrichs, N., Neubauer, A., & Schaefer, J. R. "
                        + "(2018). Teaching medicine with the help of “Dr. House.” *PLoS ONE*, *13*(3), Article "
                        + "e0193972. https://doi.org/10.1371/journal.pone.0193972",
                Work.of(BOOK, "The psychology of prejudice: From attitudes to social action")
                        .by("Jackson, L. M.")
                        .on("2019")
                        .from("American Psychological Association")
                        .id("doi:10.1037/0000168-000"),
                "Jackson, L. M. (2019). *The psychology of prejudice: From attitudes to social action*. American "
                        + "Psychological Association. https://doi.org/10.1037/0000168-000",
                Work.of(BOOK, "Behave: The biology of humans at our best and worst")
                        .by("Sapolsky, R. M.")
                        .on("2017")
                        .from("Penguin Books"),
                "Sapolsky, R. M. (2017). *Behave: The biology of humans at our best and worst*. Penguin Books.",
                Work.of(
                                PREPRINT,
                                "Autism and bilingualism: A qualitative interview study of parents’ perspectives and "
                                        + "experiences")
                        .by("Hampton, S.", "Rabagliati, H.", "Sorace, A.", "Fletcher-Watson, S.")
                        .on("2017")
                        .from("PsyArXiv")
                        .id("doi:10.31234/osf.io/76xfs"),
                "Hampton, S., Rabagliati, H., Sorace, A., & Fletcher-Watson, S. (2017). *Autism and bilingualism: A "
                        + "qualitative interview study of parents’ perspectives and experiences*. PsyArXiv. "
                        + "https://doi.org/10.31234/osf.io/76xfs",
                Work.of(ARTICLE, "Cognitive and noncognitive predictors of success")
                        .by("Duckworth, A. L.", "Quirk, A.", "Gallop, R.", "Hoyle, R. H.", "Kelly, D. R.")
                        .by("Matthews, M. D.")
                        .on("2019")
                        .in("Proceedings of the National Academy of Sciences, USA")
                        .at("116", "47", "23499–23504")
                        .id("doi:10.1073/pnas.1910510116"),
                "Duckworth, A. L., Quirk, A., Gallop, R., Hoyle, R. H., Kelly, D. R., & Matthews, M. D. (2019). "
                        + "Cognitive and noncognitive predictors of success. *Proceedings of the National Academy of "
                        + "Sciences, USA*, *116*(47), 23499–23504. https://doi.org/10.1073/pnas.1910510116",
                Work.of(CHAPTER, "Defining forensic psychiatry: Roles and responsibilities")
                        .by("Weinstock, R.", "Leong, G. B.", "Silva, J. A.")
                        .on("2003")
                        .in("Principles and practice of forensic psychiatry")
                        .at("", "", "7–13")
                        .from("CRC Press"),
                "Weinstock, R., Leong, G. B., & Silva, J. A. (2003). Defining forensic psychiatry: Roles and responsibilities. In *Principles and practice of "
                        + "forensic psychiatry* (pp. 7–13). CRC Press.",
                Work.of(
                                THESIS,
                                "Resistance to authority: Methodological innovations and new lessons from the Milgram "
                                        + "experiment")
                        .by("Hollander, M. M.")
                        .on("2017")
                        .from("University of Wisconsin-Madison"),
                "Hollander, M. M. (2017). *Resistance to authority: Methodological innovations and new lessons from the Milgram experiment* "
                        + "[Thesis, University of Wisconsin-Madison].",
                Work.of(REPORT, "Taking time: Support for people with cancer")
                        .by("National Cancer Institute")
                        .on("2019")
                        .from("U.S. Department of Health and Human Services, National Institutes of Health")
                        .found("https://www.cancer.gov/publications/patient-education/takingtime.pdf"),
                "National Cancer Institute. (2019). *Taking time: Support for people with cancer*. U.S. Department of "
                        + "Health and Human Services, National Institutes of Health. "
                        + "https://www.cancer.gov/publications/patient-education/takingtime.pdf",
                Work.of(REPORT, "Lids").by("Lid Institute").from("Lid Institute"),
                "Lid Institute. (n.d.). *Lids*.",
                Work.of(CONFERENCE, "On Lids")
                        .by("Kettle, A.")
                        .in("Proceedings of the Saucer Society")
                        .at("3", "", "12")
                        .from("Pot & Lid"),
                "Kettle, A. (n.d.). On Lids. In *Proceedings of the Saucer Society* (Vol. 3, p. 12). Pot & Lid.",
                Work.of(ARTICLE, "Untitled steps")
                        .by("Spout, Jr., Mia Lu", "van der Saucer, Jean-Paul", "OpenTea Team")
                        .in("Journal of Tea")
                        .at("", "4", "12"),
                "Spout, M. L., Jr., van der Saucer, J.-P., & OpenTea Team. (n.d.). Untitled steps. *Journal of Tea*, "
                        + "(4), 12.");
    }

    @TestFactory
    Stream<DynamicTest> ieee_is_written_as_its_guide_shows() {
        return cases(
                Style.IEEE,
                Work.of(ARTICLE, "Infrared navigation—Part I: An assessment of feasibility")
                        .by("Duncombe, J. U.")
                        .on("1959-01")
                        .in("IEEE Trans. Electron Devices")
                        .at("ED-11", "1", "34–39"),
                "J. U. Duncombe, “Infrared navigation—Part I: An assessment of feasibility,” *IEEE Trans. Electron "
                        + "Devices*, vol. ED-11, no. 1, pp. 34–39, Jan. 1959.",
                Work.of(ARTICLE, "Theory of traveling-wave optical laser")
                        .by("Wigner, E. P.")
                        .on("1965-12")
                        .in("Phys. Rev.")
                        .at("134", "", "A635–A646"),
                "E. P. Wigner, “Theory of traveling-wave optical laser,” *Phys. Rev.*, vol. 134, pp. A635–A646, Dec. "
                        + "1965.",
                Work.of(CONFERENCE, "Wavelength-switched passively coupled single-mode optical network")
                        .by("Payne, D. B.", "Stern, J. R.")
                        .on("1985")
                        .in("Proc. IOOC-ECOC")
                        .at("", "", "585–590"),
                "D. B. Payne and J. R. Stern, “Wavelength-switched passively coupled single-mode optical network,” in "
                        + "*Proc. IOOC-ECOC*, 1985, pp. 585–590.",
                Work.of(BOOK, "Robot Vision")
                        .by("Klaus, B.", "Horn, P.")
                        .on("1986")
                        .from("MIT Press"),
                "B. Klaus and P. Horn, *Robot Vision*. MIT Press, 1986.",
                Work.of(CHAPTER, "Random patterns")
                        .by("Stein, L.")
                        .on("1994")
                        .in("Computers and You")
                        .at("", "", "55–70")
                        .from("Wiley"),
                "L. Stein, “Random patterns,” in *Computers and You*. Wiley, 1994, pp. 55–70.",
                Work.of(REPORT, "Oxygen absorption in the earth’s atmosphere")
                        .by("Reber, E. E.", "Mitchell, R. L.", "Carter, C. J.")
                        .on("1988-11")
                        .from("Aerospace Corp."),
                "E. E. Reber, R. L. Mitchell, and C. J. Carter, “Oxygen absorption in the earth’s atmosphere,” "
                        + "Aerospace Corp., Tech. Rep., Nov. 1988.",
                Work.of(THESIS, "Narrow-band analyzer")
                        .by("Williams, J. O.")
                        .on("1993")
                        .from("Harvard Univ."),
                "J. O. Williams, “Narrow-band analyzer,” thesis, Harvard Univ., 1993.",
                Work.of(PREPRINT, "Attention is all you need")
                        .by("Vaswani, Ashish", "Shazeer, Noam", "Parmar, Niki", "Uszkoreit, Jakob", "Jones, Llion")
                        .by("Gomez, Aidan N.", "Kaiser, Łukasz", "Polosukhin, Illia")
                        .on("2017-06-12")
                        .id("arXiv:1706.03762"),
                "A. Vaswani *et al.*, “Attention is all you need,” 2017, *arXiv:1706.03762*.",
                Work.of(
                                ARTICLE,
                                "Fabrication of organic light emitting diode pixels by laser-assisted forward transfer")
                        .by("Fardel, R.", "Nagel, M.", "Nuesch, F.", "Lippert, T.", "Wokaun, A.")
                        .on("2007-08")
                        .in("Appl. Phys. Lett.")
                        .at("91", "6", "061103"),
                "R. Fardel, M. Nagel, F. Nuesch, T. Lippert, and A. Wokaun, “Fabrication of organic light emitting "
                        + "diode pixels by laser-assisted forward transfer,” *Appl. Phys. Lett.*, vol. 91, no. 6, Aug. "
                        + "2007, Art. no. 061103.",
                Work.of(ARTICLE, "On “green” tea")
                        .by("Kettle, Ada")
                        .among(3)
                        .on("2024")
                        .in("Tea")
                        .id("doi:10.1000/1"),
                "A. Kettle *et al.*, “On ‘green’ tea,” *Tea*, 2024, doi: 10.1000/1.",
                Work.of(OTHER, "A Title Alone").on("2025-07"),
                "“A Title Alone,” Jul. 2025.",
                Work.of(DATASET, "Do kettles sing?").by("Spout, Jr., Mia Lu").found("https://example.org/kettles"),
                "M. L. Spout Jr., “Do kettles sing?” [Online]. Available: https://example.org/kettles");
    }

    @TestFactory
    Stream<DynamicTest> acm_is_written_as_its_guide_shows() {
        return cases(
                Style.ACM,
                Work.of(ARTICLE, "The patent holder's dilemma: Buy, sell, or troll?")
                        .by("Abril, Patricia S.", "Plant, Robert")
                        .on("2007-01")
                        .in("Commun. ACM")
                        .at("50", "1", "36–44")
                        .id("doi:10.1145/1188913.1188915"),
                "Patricia S. Abril and Robert Plant. 2007. The patent holder's dilemma: Buy, sell, or troll? *Commun. "
                        + "ACM* 50, 1 (Jan. 2007), 36–44. https://doi.org/10.1145/1188913.1188915",
                Work.of(BOOK, "Understanding Policy-Based Networking")
                        .by("Kosiur, David")
                        .on("2001")
                        .from("Wiley"),
                "David Kosiur. 2001. *Understanding Policy-Based Networking*. Wiley.",
                Work.of(CONFERENCE, "Predicate path expressions")
                        .by("Andler, Sten")
                        .on("1979")
                        .in("Proceedings of the 6th. ACM SIGACT-SIGPLAN Symposium on Principles of Programming "
                                + "Languages (POPL '79)")
                        .at("", "", "226–236")
                        .from("ACM Inc.")
                        .id("doi:10.1145/567752.567774"),
                "Sten Andler. 1979. Predicate path expressions. In *Proceedings of the 6th. ACM SIGACT-SIGPLAN "
                        + "Symposium on Principles of Programming Languages (POPL '79)*. ACM Inc., 226–236. "
                        + "https://doi.org/10.1145/567752.567774",
                Work.of(PREPRINT, "New physics searches from nucleon matrix elements in lattice QCD")
                        .by("Constantinou, Martha")
                        .on("2016-12")
                        .id("arXiv:1701.00133"),
                "Martha Constantinou. 2016. New physics searches from nucleon matrix elements in lattice QCD. "
                        + "arXiv:1701.00133. Retrieved from https://arxiv.org/abs/1701.00133",
                Work.of(THESIS, "Algorithms for Closest-Point Problems")
                        .by("Clarkson, Kenneth L.")
                        .on("1985")
                        .from("Stanford University"),
                "Kenneth L. Clarkson. 1985. *Algorithms for Closest-Point Problems*. Thesis. Stanford University.",
                Work.of(REPORT, "LOGICS of Programs: AXIOMATICS and DESCRIPTIVE POWER")
                        .by("Harel, David")
                        .on("1978")
                        .from("Massachusetts Institute of Technology"),
                "David Harel. 1978. *LOGICS of Programs: AXIOMATICS and DESCRIPTIVE POWER*. Technical Report. "
                        + "Massachusetts Institute of Technology.",
                Work.of(CHAPTER, "Statecarts in use: structured analysis and object-orientation")
                        .by("Douglass, Bruce P.", "Harel, David", "Trakhtenbrot, Mark B.")
                        .on("1998")
                        .in("Lectures on Embedded Systems")
                        .at("", "", "368–394")
                        .from("Springer-Verlag")
                        .id("doi:10.1007/3-540-65193-4_29"),
                "Bruce P. Douglass, David Harel, and Mark B. Trakhtenbrot. 1998. Statecarts in use: structured analysis and object-orientation. "
                        + "In *Lectures on Embedded Systems*. Springer-Verlag, "
                        + "368–394. https://doi.org/10.1007/3-540-65193-4_29",
                Work.of(ARTICLE, "Deciding equivalences among conjunctive aggregate queries")
                        .by("Cohen, Sarah", "Nutt, Werner", "Sagic, Yehoshua")
                        .on("2007-04")
                        .in("J. ACM")
                        .at("54", "2", "Article 5")
                        .id("doi:10.1145/1219092.1219093"),
                "Sarah Cohen, Werner Nutt, and Yehoshua Sagic. 2007. Deciding equivalences among conjunctive aggregate "
                        + "queries. *J. ACM* 54, 2 (April 2007), Article 5. https://doi.org/10.1145/1219092.1219093",
                Work.of(SOFTWARE, "Pour").by("OpenTea Team").found("https://example.org/pour"),
                "OpenTea Team. [n. d.]. *Pour*. Software. https://example.org/pour",
                Work.of(OTHER, "On Pouring")
                        .by("van der Saucer, Ben", "Spout, Jr., Mia")
                        .among(5)
                        .on("2024"),
                "Ben van der Saucer, Mia Spout Jr. et al. 2024. On Pouring.");
    }

    @TestFactory
    Stream<DynamicTest> chicago_is_written_as_its_guide_shows() {
        return cases(
                Style.CHICAGO,
                Work.of(BOOK, "Interior Chinatown").by("Yu, Charles").on("2020").from("Pantheon Books"),
                "Yu, Charles. 2020. *Interior Chinatown*. Pantheon Books.",
                Work.of(
                                BOOK,
                                "The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in "
                                        + "Campus Politics Today")
                        .by("Binder, Amy J.", "Kidder, Jeffrey L.")
                        .on("2022")
                        .from("University of Chicago Press"),
                "Binder, Amy J., and Jeffrey L. Kidder. 2022. *The Channels of Student Activism: How the Left and Right "
                        + "Are Winning (and Losing) in Campus Politics Today*. University of Chicago Press.",
                Work.of(CHAPTER, "The Queen Mary Psalter")
                        .by("Doyle, Kathleen")
                        .on("2023")
                        .in("The Book by Design: The Remarkable Story of the World’s Greatest Invention")
                        .from("University of Chicago Press"),
                "Doyle, Kathleen. 2023. “The Queen Mary Psalter.” In *The Book by Design: The Remarkable Story of the "
                        + "World’s Greatest Invention*. University of Chicago Press.",
                Work.of(ARTICLE, "Temporal Variation in Selection Influences Microgeographic Local Adaptation")
                        .by("Dittmar, Emily L.", "Schemske, Douglas W.")
                        .on("2023-10")
                        .in("American Naturalist")
                        .at("202", "4", "471–85")
                        .id("doi:10.1086/725865"),
                "Dittmar, Emily L., and Douglas W. Schemske. 2023. “Temporal Variation in Selection Influences "
                        + "Microgeographic Local Adaptation.” *American Naturalist* 202 (4): 471–85. "
                        + "https://doi.org/10.1086/725865.",
                Work.of(ARTICLE, "Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life")
                        .by("Kwon, Hyeyoung")
                        .on("2022")
                        .in("American Journal of Sociology")
                        .at("127", "6", "1818–59")
                        .id("doi:10.1086/720277"),
                "Kwon, Hyeyoung. 2022. “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life.” "
                        + "*American Journal of Sociology* 127 (6): 1818–59. https://doi.org/10.1086/720277.",
                Work.of(
                                ARTICLE,
                                "Predicting Responses to Contemporary Environmental Change Using Evolutionary Response "
                                        + "Architectures")
                        .by("Bay, Rachael A.", "Rose, Noah", "Barrett, Rowan", "Bernatchez, Louis")
                        .by("Ghalambor, Cameron K.", "Lasky, Jesse R.", "Brem, Rachel B.", "Palumbi, Stephen R.")
                        .by("Ralph, Peter")
                        .on("2017")
                        .in("American Naturalist")
                        .at("189", "5", "463–73")
                        .id("doi:10.1086/691233"),
                "Bay, Rachael A., Noah Rose, Rowan Barrett, et al. 2017. “Predicting Responses to Contemporary "
                        + "Environmental Change Using Evolutionary Response Architectures.” *American Naturalist* 189 "
                        + "(5): 463–73. https://doi.org/10.1086/691233.",
                Work.of(THESIS, "A House Is Not a Home: Citizenship and Belonging in Contemporary Democracies")
                        .by("Blajer de la Garza, Yuna")
                        .on("2019")
                        .from("University of Chicago"),
                "Blajer de la Garza, Yuna. 2019. “A House Is Not a Home: Citizenship and Belonging in Contemporary "
                        + "Democracies.” Thesis, University of Chicago.",
                Work.of(PREPRINT, "Why “Pots” Pour?")
                        .by("van der Saucer, Ben", "Spout, Jr., Mia Lu")
                        .on("2025-11-03")
                        .id("arXiv:2511.00001"),
                "van der Saucer, Ben, and Mia Lu Spout Jr. 2025. “Why ‘Pots’ Pour?” Preprint, arXiv, November "
                        + "3. https://arxiv.org/abs/2511.00001.",
                Work.of(REPORT, "Kettles and Their Keepers").by("OpenTea Team").from("Lid Institute"),
                "OpenTea Team. n.d. *Kettles and Their Keepers*. Lid Institute.",
                Work.of(CONFERENCE, "A Title Alone").on("2024").in("Proceedings of the Saucer Society"),
                "“A Title Alone.” 2024. In *Proceedings of the Saucer Society*.");
    }

    @Test
    void of_664_authors_each_style_names_as_many_as_it_does() {
        var names = IntStream.rangeClosed(1, 664)
                .mapToObj(n -> "Kettle, Ada" + (char) ('a' + n % 26))
                .toArray(String[]::new);
        var work = Work.of(PREPRINT, "Everybody").by(names).on("2025").reference();
        assertEquals(20, count("Kettle", Style.APA.of(work).plain()));
        assertTrue(Style.APA.of(work).plain().contains(", . . . Kettle, A."));
        assertEquals("A. Kettle et al., “Everybody,” 2025.", Style.IEEE.of(work).plain());
        assertEquals(664, count("Kettle", Style.ACM.of(work).plain()));
        assertEquals(
                "Kettle, Adab, Adac Kettle, Adad Kettle, et al. 2025. “Everybody.” Preprint.",
                Style.CHICAGO.of(work).plain());
    }

    @Test
    void nothing_of_a_paper_is_markup() {
        var work = Work.of(ARTICLE, "<script>alert(1)</script> & \"more\"")
                .by("<b>Kettle</b>, Ada")
                .in("<i>Tea</i> & Co")
                .at("<u>1</u>", "&lt;", "'9'")
                .found("https://example.org/?a=1&b=%3Cb%3E")
                .reference();
        for (var style : Style.values()) {
            var cited = style.of(work);
            var html = Jsoup.parseBodyFragment(cited.html()).body();
            assertEquals(cited.plain(), html.wholeText());
            assertEquals(0, html.select(":not(body, em)").size(), cited.html());
        }
    }

    private static int count(String word, String text) {
        return text.split(word, -1).length - 1;
    }

    /** Works and what a style makes of them, in turn. */
    private static Stream<DynamicTest> cases(Style style, Object... worksAndLines) {
        return IntStream.range(0, worksAndLines.length / 2).mapToObj(i -> {
            var reference = ((Work) worksAndLines[2 * i]).reference();
            var expected = (String) worksAndLines[2 * i + 1];
            return DynamicTest.dynamicTest(reference.title().plain(), () -> {
                var cited = style.of(reference);
                var html = Jsoup.parseBodyFragment(cited.html()).body();
                html.select("em").forEach(em -> em.prependText("*").appendText("*"));
                assertEquals(expected, html.wholeText());
                assertEquals(expected.replace("*", ""), cited.plain());
            });
        });
    }
}
