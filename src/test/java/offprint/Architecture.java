package offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The shape of the program, as rules. */
final class Architecture {
    /** Which packages each package may see; {@code offprint} itself stands for the classes beside {@code Main}. */
    static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry(
                    "offprint",
                    Set.of(
                            "report",
                            "model",
                            "cache",
                            "read",
                            "normalize",
                            "curate",
                            "typeset",
                            "plan",
                            "render",
                            "publish",
                            "letter",
                            "mail",
                            "fetch")),
            Map.entry("draw", Set.of()),
            Map.entry("cite", Set.of("model")),
            Map.entry("cli", Set.of("offprint", "model", "report")),
            Map.entry("report", Set.of()),
            Map.entry("model", Set.of("report")),
            Map.entry("read", Set.of("model", "report")),
            Map.entry("normalize", Set.of("read", "model", "report")),
            Map.entry("curate", Set.of("model", "report")),
            Map.entry("cache", Set.of()),
            Map.entry("typeset", Set.of("cache", "curate", "model", "report")),
            Map.entry("letter", Set.of("model")),
            Map.entry("mail", Set.of("letter", "model", "report")),
            Map.entry("plan", Set.of("typeset", "curate", "cite", "letter", "model", "report")),
            Map.entry("render", Set.of("draw", "plan", "cite", "letter", "model", "report")),
            Map.entry("publish", Set.of("render", "report")),
            Map.entry("fetch", Set.of("model", "report")));

    /** Which packages may use a library. */
    static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.vladsch.flexmark..", Set.of("normalize")),
            Map.entry("freemarker..", Set.of("render")),
            Map.entry("jakarta.mail..", Set.of("mail")),
            Map.entry("java.awt..", Set.of()),
            Map.entry("java.net.http..", Set.of("fetch")),
            Map.entry("javax.imageio..", Set.of()),
            Map.entry("org.eclipse.angus..", Set.of("mail")),
            Map.entry("org.jsoup..", Set.of("letter", "normalize", "publish", "read", "typeset")),
            Map.entry("org.mozilla.javascript..", Set.of("typeset")),
            Map.entry("org.snakeyaml..", Set.of("read")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("tools.jackson..", Set.of("mail", "normalize", "read", "render", "report")));

    /** What gives another answer on another day or another machine. */
    private static final Map<String, Set<String>> WORLD = Map.of(
            "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "err",
                            "getProperties",
                            "getProperty",
                            "getenv",
                            "in",
                            "nanoTime",
                            "out"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.time.Clock",
                    Set.of("systemDefaultZone", "systemUTC", "tick", "tickMillis", "tickMinutes", "tickSeconds"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.Date", Set.of("<init>"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"));

    static final ArchRule STAGES = all(
            "packages see only what Architecture.SEES allows",
            SEES.keySet().stream().map(Architecture::sees));

    static final ArchRule FENCES = all(
            "libraries are used only where Architecture.LIBRARIES allows",
            Stream.concat(
                    LIBRARIES.entrySet().stream().map(fence -> fence(fence.getKey(), fence.getValue())),
                    Stream.of(classes()
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(Stream.concat(
                                            LIBRARIES.keySet().stream(),
                                            Stream.of("offprint..", "java..", "javax..", "org.jspecify.."))
                                    .toArray(String[]::new))))));

    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    static final ArchRule WORLD_IS_AN_ARGUMENT = noClasses()
            .that(not(resideInAPackage("offprint.cli..")))
            .and(not(type(Main.class)))
            .should()
            .accessTargetWhere(describe("asks the clock, the machine or the console", Architecture::asksTheWorld));

    static final ArchRule NO_SETTERS = noMethods()
            .that(describe("are our own", Architecture::isOurs))
            .should()
            .haveNameMatching("set\\p{Lu}.*");

    static final ArchRule NO_GET_PREFIXES = noMethods()
            .that(describe("are our own", Architecture::isOurs))
            .should()
            .haveNameMatching("get\\p{Lu}.*");

    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal();

    static final ArchRule NULL_MARKED = classes()
            .should(be(describe(
                    "in a package that is null-marked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    private Architecture() {}

    /** The name of a class's package in the tables above. */
    static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("offprint.") ? name.split("\\.", -1)[1] : name;
    }

    private static ArchRule sees(String name) {
        DescribedPredicate<JavaClass> seen =
                in(SEES.getOrDefault(name, Set.of())).or(in(Set.of(name)));
        return noClasses()
                .that(in(Set.of(name)))
                .and(not(type(Main.class)))
                .should()
                .dependOnClassesThat(resideInAPackage("offprint..").and(not(seen)));
    }

    private static ArchRule fence(String library, Set<String> inside) {
        return noClasses().that(not(in(inside))).should().dependOnClassesThat().resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> in(Set<String> names) {
        return describe("in " + names, type -> names.contains(packageOf(type)));
    }

    private static boolean asksTheWorld(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return WORLD.getOrDefault(owner, Set.of()).contains(access.getName())
                || (owner.startsWith("java.time.") && access.getName().equals("now"));
    }

    /** Whether nobody else chose the method's name: it does not implement what a library declares. */
    private static boolean isOurs(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(not(resideInAPackage("offprint..")))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(inherited -> inherited.getName().equals(method.getName()));
    }

    private static ArchRule all(String description, Stream<ArchRule> rules) {
        return CompositeArchRule.of(
                        rules.map(rule -> rule.allowEmptyShould(true)).toList())
                .as(description);
    }

    /** Packages as slices, without {@code Main}: it starts the commands, and they use its neighbours. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            boolean counts = resideInAPackage("offprint..").test(type)
                    && !type(Main.class).test(type);
            return counts ? SliceIdentifier.of(packageOf(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
