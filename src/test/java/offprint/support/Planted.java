package offprint.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that break a rule on purpose, compiled into a folder of their own. */
public final class Planted {
    private Planted() {}

    /** Compiles sources, each a whole file with one class that has no modifier or is called {@code Planted}. */
    public static JavaClasses classes(Path folder, String... sources) {
        var messages = new StringWriter();
        List<String> options = List.of("-d", folder.toString(), "-proc:none");
        List<Source> files = IntStream.range(0, sources.length)
                .mapToObj(number -> new Source(number, sources[number]))
                .toList();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, files)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(
                    "%s does not compile: %s".formatted(Stream.of(sources).toList(), messages));
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number, String text) {
            super(URI.create("string:///" + number + "/Planted.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
