package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import offprint.support.Planted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program keeps the rules of its shape, and each rule catches who breaks it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @TempDir
    private Path folder;

    @Test
    void every_package_has_its_line_in_the_rules() {
        Set<String> packages =
                OURS.stream().map(Architecture::packageOf).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Architecture.SEES.keySet()), packages);
    }

    @Test
    void each_stage_sees_only_the_product_of_the_one_before_it() {
        assertKept(Architecture.STAGES);
    }

    @Test
    void a_stage_that_looks_further_back_is_caught() {
        assertCaught(
                Architecture.STAGES,
                "package offprint.read; public class Planted {}",
                "package offprint.render; class Late { offprint.read.Planted entry; }");
    }

    @Test
    void a_model_that_knows_a_stage_is_caught() {
        assertCaught(
                Architecture.STAGES,
                "package offprint.read; public class Planted {}",
                "package offprint.model; class Knowing { void read() { new offprint.read.Planted(); } }");
    }

    @Test
    void no_packages_depend_on_each_other() {
        assertKept(Architecture.NO_CYCLES);
    }

    @Test
    void two_packages_that_depend_on_each_other_are_caught() {
        assertCaught(
                Architecture.NO_CYCLES,
                "package offprint.plan; public class Planted { offprint.curate.Planted digest; }",
                "package offprint.curate; public class Planted { offprint.plan.Planted page; }");
    }

    @Test
    void each_library_stays_behind_its_fence() {
        assertKept(Architecture.FENCES);
    }

    @Test
    void a_library_outside_its_fence_is_caught() {
        assertCaught(
                Architecture.FENCES, "package offprint.plan; class Eager { freemarker.template.Template template; }");
    }

    @Test
    void a_build_that_asks_the_network_is_caught() {
        assertCaught(Architecture.FENCES, "package offprint.curate; class Chatty { java.net.http.HttpClient client; }");
    }

    @Test
    void a_library_without_a_fence_is_caught() {
        assertCaught(Architecture.FENCES, "package offprint.plan; class Eager { org.nibor.autolink.LinkType type; }");
    }

    @Test
    void only_the_commands_know_the_time_and_the_machine() {
        assertKept(Architecture.WORLD_IS_AN_ARGUMENT);
    }

    @Test
    void a_stage_that_asks_for_the_date_is_caught() {
        assertCaught(
                Architecture.WORLD_IS_AN_ARGUMENT,
                "package offprint.curate; class Late { Object today() { return java.time.LocalDate.now(); } }");
    }

    @Test
    void a_stage_that_refers_to_the_clock_is_caught() {
        assertCaught(
                Architecture.WORLD_IS_AN_ARGUMENT,
                "package offprint.curate; class Late { java.util.function.LongSupplier clock = System::nanoTime; }");
    }

    @Test
    void a_stage_that_asks_for_the_environment_is_caught() {
        assertCaught(
                Architecture.WORLD_IS_AN_ARGUMENT,
                "package offprint.read; class Nosy { Object home() { return System.getenv(\"HOME\"); } }");
    }

    @Test
    void a_stage_that_prints_is_caught() {
        assertCaught(
                Architecture.WORLD_IS_AN_ARGUMENT,
                "package offprint.render; class Loud { void say() { System.out.println(); } }");
    }

    @Test
    void nothing_has_a_setter() {
        assertKept(Architecture.NO_SETTERS);
    }

    @Test
    void a_setter_is_caught() {
        assertCaught(Architecture.NO_SETTERS, "package offprint.model; class Soft { void setTitle(String title) {} }");
    }

    @Test
    void nothing_is_called_get() {
        assertKept(Architecture.NO_GET_PREFIXES);
    }

    @Test
    void a_get_prefix_is_caught() {
        assertCaught(
                Architecture.NO_GET_PREFIXES,
                "package offprint.model; class Bean { String getTitle() { return \"\"; } }");
    }

    @Test
    void what_a_library_calls_get_may_be_called_so() {
        assertTrue(isKept(
                Architecture.NO_GET_PREFIXES,
                Planted.classes(
                        folder,
                        "package offprint.cli; class Told implements picocli.CommandLine.IVersionProvider {"
                                + " public String[] getVersion() { return new String[0]; } }")));
    }

    @Test
    void no_static_field_changes() {
        assertKept(Architecture.NO_MUTABLE_STATICS);
    }

    @Test
    void a_static_field_that_may_change_is_caught() {
        assertCaught(Architecture.NO_MUTABLE_STATICS, "package offprint.model; class Shared { static int count; }");
    }

    @Test
    void every_package_is_null_marked() {
        assertKept(Architecture.NULL_MARKED);
    }

    @Test
    void a_package_that_is_not_null_marked_is_caught() {
        assertCaught(Architecture.NULL_MARKED, "package offprint.planted; class Unmarked {}");
    }

    private static void assertKept(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    private void assertCaught(ArchRule rule, String... sources) {
        assertTrue(!isKept(rule, Planted.classes(folder, sources)), () -> "should have been caught: " + rule);
    }

    private static boolean isKept(ArchRule rule, JavaClasses classes) {
        return !rule.allowEmptyShould(true).evaluate(classes).hasViolation();
    }
}
