package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names are shown as {@code given|family|suffix}; groups and single names as they are. */
class BibtexNamesTest {
    @Test
    void the_forms_of_one_name() {
        names("Ann Able", "Ann|Able");
        names("Able, Ann", "Ann|Able");
        names("Able, Jr., Ann", "Ann|Able|Jr.");
        names("Able, Ann, Jr.", "Ann|Able|Jr.");
        names("Ann Able III", "Ann|Able|III");
        names("Able III, Ann", "Ann|Able|III");
        names("Ann Able, Jr.", "Ann|Able|Jr.");
        names("Bo van der Bell", "Bo|van der Bell");
        names("van der Bell, Bo", "Bo|van der Bell");
        names("van Bell", "van Bell");
        names("Bo {van Bell}", "Bo|van Bell");
        names("{Ann Bo} Able", "Ann Bo|Able");
        names("Able", "Able");
        names("Able,", "Able");
        names("ann able", "ann|able");
        names("Zo{\\\"e} {\\'E}clair", "Zo{\\\"e}|{\\'E}clair");
        names("Zo{\\\"e} {\\o}re Able", "Zo{\\\"e}|{\\o}re Able");
        names("{\\v S}omeone {\\v S}mith Able", "{\\v S}omeone {\\v S}mith|Able");
        names("A.~B. Able", "A. B.|Able");
        names("阿部", "阿部");
        names("family=Bell, given={Bo}, prefix=van, useprefix=true", "Bo|van Bell");
        names("given=Bo, family=Bell, suffix=Jr", "Bo|Bell|Jr");
    }

    @Test
    void groups_are_in_braces() {
        names("{Lid Research and Sons}", "Lid Research and Sons");
        names("{{Lid Research, Department of Pots}} and Ann Able", "Lid Research, Department of Pots", "Ann|Able");
        names("{{Able, Ann and Bell, Bo}}", "Ann|Able", "Bo|Bell");
    }

    @Test
    void lists_are_parted_by_and_outside_braces() {
        names("Able, A. AND Bell, B.\nand Cole, C. and others", "A.|Able", "B.|Bell", "C.|Cole");
        names("Ann Able and Bo Bell, et al.", "Ann|Able", "Bo|Bell");
        names("Alexander Landau and {Sand and Stone}", "Alexander|Landau", "Sand and Stone");
        names("and Ann Able and and", "Ann|Able");
    }

    @Test
    void lists_as_people_write_them() {
        names("Ann Able, Bo Bell, Cy Cole", "Ann|Able", "Bo|Bell", "Cy|Cole");
        names("Ann Able, Bo Bell, and Cy Cole", "Ann|Able", "Bo|Bell", "Cy|Cole");
        names("A. Able, B. Bell and C. Cole", "A.|Able", "B.|Bell", "C.|Cole");
        names("Able, A., Bell, B. C., Cole, C.-D.", "A.|Able", "B. C.|Bell", "C.-D.|Cole");
        names("Able, A., Bell, B.", "A.|Able", "B.|Bell");
        names("Able, A.; Bell, Bo", "A.|Able", "Bo|Bell");
        names("Able A and Bell BC", "A|Able", "BC|Bell");
        names("Able, Ann \\& Bell, Bo", "Ann|Able", "Bo|Bell");
        names("Ann Able & Bo Bell", "Ann|Able", "Bo|Bell");
    }

    private static void names(String list, String... expected) {
        assertEquals(
                List.of(expected),
                BibtexNames.of(list).stream()
                        .map(person -> person.family().isEmpty()
                                ? person.name()
                                : Stream.of(person.given(), person.family(), person.suffix())
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining("|")))
                        .toList());
    }
}
