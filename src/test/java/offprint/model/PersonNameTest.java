package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    /** Display, family, given, suffix, what is matched, what is sorted by. */
    private static String parts(String name) {
        var is = PersonName.of(name);
        return String.join(
                " | ",
                is.display(),
                is.family().orElse("-"),
                is.given().orElse("-"),
                is.suffix().orElse("-"),
                is.familyForMatching(),
                is.sortKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '@',
            value = {
                "Ada Example > Ada Example | Example | Ada | - | example | example, ada",
                "Example, Ada > Ada Example | Example | Ada | - | example | example, ada",
                "Ludwig van Beethoven > Ludwig van Beethoven | van Beethoven | Ludwig | - | beethoven | van beethoven, ludwig",
                "van Beethoven, Ludwig > Ludwig van Beethoven | van Beethoven | Ludwig | - | beethoven | van beethoven, ludwig",
                "Beethoven, Ludwig van > Ludwig van Beethoven | van Beethoven | Ludwig | - | beethoven | van beethoven, ludwig",
                "Charles de Gaulle > Charles de Gaulle | de Gaulle | Charles | - | gaulle | de gaulle, charles",
                "Jan van der Meer > Jan van der Meer | van der Meer | Jan | - | meer | van der meer, jan",
                "Tariq bin Ziyad > Tariq bin Ziyad | bin Ziyad | Tariq | - | ziyad | bin ziyad, tariq",
                "Nadia al-Example > Nadia al-Example | al-Example | Nadia | - | example | al example, nadia",
                "Hal Daumé III > Hal Daumé III | Daumé | Hal | III | daume | daume, hal",
                "Daumé III, Hal > Hal Daumé III | Daumé | Hal | III | daume | daume, hal",
                "Doe, Jr., John > John Doe Jr. | Doe | John | Jr. | doe | doe, john",
                "Doe, John, Jr. > John Doe Jr. | Doe | John | Jr. | doe | doe, john",
                "John Doe, Jr. > John Doe Jr. | Doe | John | Jr. | doe | doe, john",
                "John Doe Jr. > John Doe Jr. | Doe | John | Jr. | doe | doe, john",
                "María José García Márquez > María José García Márquez | Márquez | María José García | - | marquez | marquez, maria jose garcia",
                "García Márquez, María José > María José García Márquez | García Márquez | María José | - | marquez | garcia marquez, maria jose",
                "Ka-Shu Wong > Ka-Shu Wong | Wong | Ka-Shu | - | wong | wong, ka shu",
                "J. K. Example > J. K. Example | Example | J. K. | - | example | example, j k",
                "Van Nguyen > Van Nguyen | Nguyen | Van | - | nguyen | nguyen, van",
                "Fernando De la Torre > Fernando De la Torre | De la Torre | Fernando | - | torre | de la torre, fernando",
                "Ada Agüera y Arcas > Ada Agüera y Arcas | Agüera y Arcas | Ada | - | arcas | aguera y arcas, ada",
                "The Viet Example > The Viet Example | Example | The Viet | - | example | example, the viet",
                "Plato > Plato | - | - | - | plato | plato",
                "王小明 > 王小明 | - | - | - | 王小明 | 王小明",
                "Doe, > Doe | - | - | - | doe | doe",
                "@  Ada \t Example @ > Ada Example | Example | Ada | - | example | example, ada"
            })
    void a_name_is_told_into_its_parts(String name, String parts) {
        assertEquals(parts, parts(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OpenAI",
                "DeepSeek-AI",
                "LLM-jp",
                "Gemini Team",
                "Team Lantern",
                "ATLAS Collaboration",
                "Qwen Team",
                "The Paper Consortium",
                "The CGAL Project",
                "Lantern Research Group",
                "Folding Lab",
                "FoldTeam",
                "Paper-Team-Lantern",
                "University of Nowhere",
                "Institute of Folds, Paper University",
                "Paperworks Inc.",
                "Fold Foundation",
                "Association for Folding",
                "Ada Example et al."
            })
    void a_group_has_no_family(String name) {
        var group = PersonName.of(name);
        assertTrue(group.group());
        assertEquals(
                name,
                group.display() + (name.endsWith("et al.") && !group.display().endsWith(".") ? "." : ""));
        assertEquals(Folded.words(name), group.familyForMatching());
        assertEquals(Folded.words(name), group.sortKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wei Ai",
                "Ai Weiwei",
                "Ada Labs-Example",
                "Al Example",
                "Example, Al",
                "Maria Research-Doe",
                "Teo Teamwork"
            })
    void a_person_is_no_group(String name) {
        assertFalse(PersonName.of(name).group());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Karin Example | J. K. Example",
                "Jane Karin Example | JK Example",
                "Jane Karin Example | J.K. Example",
                "Jane Karin Example | Jane Example",
                "Jane Karin Example | J. Example",
                "Jane Karin Example | Example, Jane K.",
                "Jiaqi Wang         | Wang Jiaqi",
                "Ka-Shu Wong        | Kashu Wong",
                "Ka-Shu Wong        | K.-S. Wong",
                "Hal Daumé III      | Hal Daume",
                "Ludwig van Beethoven | L. Beethoven",
                "García Márquez, María | M. Márquez",
                "Søren Östlund      | Soren Ostlund",
                "OpenAI             | Open AI",
                "DeepSeek-AI        | DeepSeek AI",
                "王小明             | 王小明",
                "Plato              | PLATO"
            })
    void names_of_one_person_agree(String one, String other) {
        assertTrue(PersonName.of(one).agrees(PersonName.of(other)));
        assertTrue(PersonName.of(other).agrees(PersonName.of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Doe        | Jane Doe",
                "John Doe        | K. Doe",
                "Jane K. Doe     | Jane L. Doe",
                "John Doe        | John Roe",
                "John Doe Jr.    | John Doe Sr.",
                "Qwen Team       | Gemini Team",
                "Plato           | Ada Plato",
                "Wang Jiaqi      | Wang Jiahui"
            })
    void names_of_two_people_do_not_agree(String one, String other) {
        assertFalse(PersonName.of(one).agrees(PersonName.of(other)));
        assertFalse(PersonName.of(other).agrees(PersonName.of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. Example   | Jane Example       | Jane Example",
                "Jane Example | J. K. Example      | Jane Example",
                "Jane Example | Jane K. Example    | Jane K. Example",
                "Hal Daume    | Hal Daumé          | Hal Daumé",
                "Hal Daumé    | Hal Daumé III      | Hal Daumé III",
                "Jiaqi Wang   | Wang Jiaqi         | Jiaqi Wang"
            })
    void the_fuller_form_wins_and_the_first_of_equals(String one, String other, String fuller) {
        assertEquals(fuller, PersonName.of(one).fuller(PersonName.of(other)).display());
    }

    @Test
    void any_text_has_a_name_in_it() {
        var random = new Random(5);
        var words = new String[] {
            ",", " ", "van", "Jr.", "III", "et al.", "Ö", "\uD800", "-", ".", "A", "Team", "of the", "王", "\t", "'"
        };
        for (int n = 0; n < 20_000; n++) {
            var name = new StringBuilder();
            for (int i = random.nextInt(7); i > 0; i--) {
                name.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            var is = PersonName.of(name.toString());
            assertTrue(is.agrees(is), is::toString);
            assertEquals(is, is.fuller(is));
        }
    }
}
