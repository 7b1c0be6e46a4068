package offprint.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint announce}. */
@Command(
        name = "announce",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints a short message about a meeting or a digest, to be pasted into a chat or a mail.",
        footer = {
            "",
            "WHAT is a meeting (a key, a file, a day as 2025-11-12, a title, or the word next), or a digest such as"
                    + " 2025-W46. A site changes the messages with templates/messages/.",
            "Exit codes: 0 printed, 1 content has errors or there is no such meeting or digest, 2 wrong usage."
        })
final class AnnounceCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Now now;

    /** For which services there are messages. */
    enum Form {
        /** GitHub, Mattermost, Discord and others. */
        markdown,
        /** Slack. */
        slack,
        /** Mail. */
        text
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "A meeting or a digest.")
    private String what;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: text).")
    private Form form;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of the site, instead of that in site.yaml.")
    private @Nullable String baseUrl;

    @Mixin
    private Organizing organizing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    AnnounceCommand(Map<String, String> environment, Now now) {
        this.environment = environment;
        this.now = now;
    }

    @Override
    public Integer call() {
        var agenda = organizing.agenda(Arguments.url(baseUrl, environment, spec), now, spec);
        agenda.announcement(what, form.name()).ifPresent(text -> {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        });
        return organizing.tell(agenda.report(), spec);
    }
}
