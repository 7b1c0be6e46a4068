package offprint.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "robot, A ROBOT that folds",
        "robot, Robots fold",
        "robots, one robot",
        "world model, World Models for All",
        "policy, Policies without Words",
        "grasp, the robot's grasps",
        "glass, broken glasses",
        "box, boxes in boxes",
        "découpage, Decoupage by hand",
        "decoupage, Découpage",
        "naive bayes, Naïve Bayes",
        "pre-training, pretraining",
        "pre-training, pre training",
        "pretraining, pre-training",
        "pre training, Pre‑Training",
        "vision-language-action, A vision language action model",
        "'don''t care', we don’t care",
        "C++, written in C++",
        "3D, a 3D scene",
        "3D, 3D-printed",
        "state space, state-space models",
        "强化学习, 强化学习"
    })
    void a_phrase_is_found(String phrase, String text) {
        assertEquals(Set.of(phrase), new Phrases(List.of(phrase)).in(text));
    }

    @ParameterizedTest
    @CsvSource({
        "robot, robotics",
        "robot, microrobot",
        "art, state of the artificial",
        "pretraining, pre training",
        "world model, world. Models",
        "world model, worldmodel",
        "model world, world model",
        "C++, the letter C",
        "analysis, analysi",
        "folding, a fold"
    })
    void anything_else_is_not(String phrase, String text) {
        assertEquals(Set.of(), new Phrases(List.of(phrase)).in(text));
    }

    @Test
    void all_phrases_are_found_at_once_each_as_it_was_written() {
        var phrases =
                new Phrases(List.of("world model", "World-Models", "model", "worlds", "video", "model of the world"));
        assertEquals(
                Set.of("world model", "World-Models", "model", "worlds"), phrases.in("A world-model for every day"));
    }

    @Test
    void no_phrase_is_found_in_an_empty_text() {
        assertEquals(Set.of(), new Phrases(List.of("robot")).in(""));
        assertEquals(Set.of(), new Phrases(List.of()).in("robot"));
    }
}
