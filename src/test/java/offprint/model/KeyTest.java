package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "2511.01234", "doe-2025_b", "a..b", "con-fusion", "com", "com10", "indexes"})
    void a_key_has_small_letters_digits_and_three_signs_within(String key) {
        assertEquals(Optional.empty(), Key.fault(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-a", "a-", ".a", "a b", "ä", "a/b", "../a", "a\\b", "a%20"})
    void other_signs_are_refused(String key) {
        assertEquals(
                Optional.of("is not made of a-z, 0-9, '.', '_' and '-', 1 to 80 of them, with a letter or digit first"
                        + " and last"),
                Key.fault(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "con", "nul.txt", "com1", "lpt9.a", "aux", "prn"})
    void names_that_some_systems_keep_for_themselves_are_refused(String key) {
        assertEquals(Optional.of("is a reserved name"), Key.fault(key));
    }

    @Test
    void a_key_has_at_most_eighty_characters() {
        assertEquals(Optional.empty(), Key.fault("a".repeat(80)));
        assertEquals(true, Key.fault("a".repeat(81)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2511.01234, 2511.01234",
        "math/0611800, math-0611800",
        "10.1000/(SICI)1:2<3::AID>4.0, 10.1000-sici-1-2-3-aid-4.0",
        "AbC-12_xyz_, abc-12_xyz",
        "P19-1001, p19-1001"
    })
    void an_identifier_gives_a_key_in_which_other_signs_are_hyphens(String identifier, String key) {
        assertEquals(Optional.of(key), Key.ofIdentifier(identifier));
    }

    @Test
    void a_long_identifier_is_cut_and_told_apart_by_a_hash() {
        assertEquals(
                Optional.of("10.1000-" + "x".repeat(61) + "-" + Folded.hash("10.1000/" + "x".repeat(90), 10)),
                Key.ofIdentifier("10.1000/" + "x".repeat(90)));
    }

    @Test
    void an_identifier_of_signs_alone_gives_none() {
        assertEquals(Optional.empty(), Key.ofIdentifier("///"));
    }

    @ParameterizedTest
    @CsvSource({
        "Attention Is All You Need, attention-is-all-you-need",
        "'Über die Größe: Don''t Panic!', uber-die-grosse-dont-panic",
        "'  --Naïve—Bayes…  ', naive-bayes",
        "Łódź œuvre Ærø ﬁn, lodz-oeuvre-aero-fin",
        "İstanbul'da ISIL, istanbulda-isil",
        "GPT-4o² (v2.5), gpt-4o2-v2-5"
    })
    void a_title_gives_a_slug(String title, String slug) {
        assertEquals(slug, Key.ofTitle(title));
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        var title = "A very long title that goes on and on about things which nobody would ever want to hear of again";
        assertEquals(
                "a-very-long-title-that-goes-on-and-on-about-things-which-nobody-would-ever-want", Key.ofTitle(title));
        assertEquals("a".repeat(80), Key.ofTitle("a".repeat(200)));
        assertEquals("a".repeat(80), Key.ofTitle("a".repeat(80) + " b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"纸上得来终觉浅", "Index", "Con", "α β"})
    void a_title_without_a_usable_slug_gives_a_hash(String title) {
        assertEquals("paper-" + Folded.hash(Folded.words(title), 10), Key.ofTitle(title));
    }

    @Test
    void titles_of_signs_alone_have_keys_of_their_own() {
        assertEquals(true, Key.ofTitle("???").matches("paper-[0-9a-f]{10}"));
        assertEquals(false, Key.ofTitle("???").equals(Key.ofTitle("!!!")));
    }

    @ParameterizedTest
    @CsvSource({
        "'The  QUICK, brown—fox!', the quick brown fox",
        "Don’t Panic, dont panic",
        "'Crème brûlée: $O(n^2)$', creme brulee o n 2",
        "纸上 得来, 纸上 得来",
        "'...', ''"
    })
    void titles_are_compared_by_their_letters_and_digits(String text, String words) {
        assertEquals(words, Folded.words(text));
    }
}
