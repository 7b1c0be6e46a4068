package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.read.ReadFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The inputs of the fuzzer, once each: those from which it begins, and those that once were a fault. */
class FuzzTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> inputs_of() {
        return FuzzTargets.all(folder).entrySet().stream()
                .map(target -> DynamicTest.dynamicTest(target.getKey(), () -> {
                    for (var input : FuzzTargets.list(FuzzTargets.inputs(target.getKey()))) {
                        try {
                            FuzzTargets.attempt(target.getValue(), Files.readAllBytes(input));
                        } catch (RuntimeException | Error fault) {
                            throw new AssertionError(input + ": " + fault, fault);
                        }
                    }
                }));
    }

    @Test
    void every_folder_of_inputs_belongs_to_a_target() {
        Set<String> folders =
                FuzzTargets.folders().map(FuzzTargets::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(FuzzTargets.all(folder).keySet(), folders);
    }

    @Test
    void every_importer_reads_papers_in_one_of_its_inputs() throws IOException {
        var reading = new ReadFuzz(folder);
        for (var target : reading.targets().keySet()) {
            int papers = target.startsWith("import-") ? 0 : 1;
            for (var input : FuzzTargets.list(FuzzTargets.inputs(target))) {
                papers += reading.papers(target, Files.readAllBytes(input));
            }
            assertTrue(papers > 0, "put a small file of this format into " + FuzzTargets.inputs(target));
        }
    }
}
