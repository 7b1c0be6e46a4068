package offprint.cli;

import java.time.LocalDate;
import java.util.Optional;
import offprint.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the arguments of several commands mean; what means nothing is a fault of usage. */
final class Arguments {
    private Arguments() {}

    /** The day that an option gives, if it is given. */
    static Optional<LocalDate> day(@Nullable String text, String option, CommandSpec command) {
        return Optional.ofNullable(text)
                .map(written -> PartialDate.parse(written)
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::earliest)
                        .orElseThrow(() -> misused(
                                command, option + " is \"" + written + "\", which is no day such as 2025-11-10")));
    }

    /** A fault of usage, which ends the command with code 2. */
    static ParameterException misused(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
