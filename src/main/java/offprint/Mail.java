package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import offprint.letter.Letter;
import offprint.mail.Mailer;
import offprint.mail.Recipients;
import offprint.mail.SendingJournal;
import offprint.model.Library;
import offprint.model.Mailbox;
import offprint.model.Mailing;
import offprint.model.Period;
import offprint.model.Said;
import offprint.model.Site;
import offprint.normalize.Overrides;
import offprint.plan.Page;
import offprint.plan.Planner;
import offprint.plan.View;
import offprint.render.Artifact;
import offprint.render.Renderer;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;
import offprint.report.Severity;
import offprint.typeset.Typeset;

/** Sends the digest of a week as mail. The site is made in memory for it, and nothing of it is written. */
public final class Mail {
    private static final Position SETTINGS = Position.startOf("content/site.yaml");
    private static final Position COMMAND = Position.startOf("the command line");

    private final Options options;
    private final World world;
    private final Report report = new Report();

    /**
     * A sending to be done.
     *
     * @param options what is sent, and to whom
     * @param world the world around it
     */
    public Mail(Options options, World world) {
        this.options = options;
        this.world = world;
    }

    /**
     * What is sent, to whom, and how.
     *
     * @param source the folder of the site
     * @param week the week
     * @param to addresses, and files that list them
     * @param journal where it is noted who has it; below {@code .offprint/} by default
     * @param url the address of the site, instead of that in {@code site.yaml}
     * @param date the day to build for
     * @param now the moment from which the day follows when none is given
     * @param manner how it is sent
     */
    public record Options(
            Path source,
            Period week,
            List<String> to,
            Optional<Path> journal,
            Optional<String> url,
            Optional<LocalDate> date,
            Instant now,
            Manner manner) {
        /** Copies the list. */
        public Options {
            to = List.copyOf(to);
        }
    }

    /**
     * How it is sent.
     *
     * @param isDry whether it is only told what would be sent
     * @param isFirst whether no earlier run is expected
     * @param isAgain whether those get it again who have it
     * @param isChanged whether the rest get other words than those before
     * @param isPatient whether who is put off is tried again in this run
     * @param isAttended whether somebody sits there who can be asked
     */
    public record Manner(
            boolean isDry,
            boolean isFirst,
            boolean isAgain,
            boolean isChanged,
            boolean isPatient,
            boolean isAttended) {}

    /**
     * The world around a sending.
     *
     * @param clock tells what time it is
     * @param pause lets time pass
     * @param progress is told how far it is
     * @param password of the server's user
     * @param isAgreed whether who sits there agrees to what is told
     */
    public record World(
            Clock clock,
            Consumer<Duration> pause,
            Consumer<String> progress,
            Optional<String> password,
            Predicate<List<String>> isAgreed) {}

    /** How many got it in this run, had it before, are refused, put off, and not reached. */
    public record Tally(int sent, int had, int refused, int deferred, int open) {}

    /**
     * What is to be said about a sending.
     *
     * @param lines what it is, a line each
     * @param tally what came of it; empty when nothing was to be sent
     */
    public record Result(List<String> lines, Optional<Tally> tally) {
        /** Copies the list. */
        public Result {
            lines = List.copyOf(lines);
        }
    }

    /** A letter and what else one must know to send it. */
    private record Issue(Letter letter, Site site) {}

    /** What came of it; empty when something is in the way, which the report then tells. */
    public Optional<Result> run() {
        var issue = issue();
        var recipients = Recipients.read(options.to, Path.of(""), report);
        report.figure("recipients", recipients.all().size(), "");
        if (issue.isEmpty() || report.hasErrors()) {
            return Optional.empty();
        }
        var lines = lines(issue.get(), recipients);
        if (options.manner.isDry) {
            return Optional.of(new Result(lines, Optional.empty()));
        }
        var server = server(issue.get().site());
        return server.isEmpty() ? Optional.empty() : send(issue.get(), server.get(), recipients, lines);
    }

    /** What was found wrong. */
    public Report report() {
        return report;
    }

    /** The letter; empty when there is none, or anything in the site is in error. */
    private Optional<Issue> issue() {
        var made = new Report();
        var overrides = new Overrides(options.url, options.date, options.now, false);
        var contents = Contents.of(options.source, overrides, made);
        // mail has formulas in words, so nothing is typeset, and nothing kept
        var pages = new Planner().plan(Typeset.plain(contents.digest()), made);
        tellFaults(made);
        refuseDraft(contents.library());
        if (report.hasErrors()) {
            return Optional.empty();
        }
        var path = "mail/" + options.week;
        var page = pages.stream().filter(one -> one.path().equals(path)).findFirst();
        if (page.isEmpty()) {
            tellWhyThereIsNone(contents.library().site(), pages);
            return Optional.empty();
        }
        return letter(page.get())
                .map(letter -> new Issue(letter, contents.library().site()));
    }

    /** What a build decides by itself is told by a build; here only what is wrong matters. */
    private void tellFaults(Report made) {
        for (var fault : made.diagnostics()) {
            var hint = fault.hint().orElse("");
            if (fault.severity() == Severity.ERROR) {
                report.error(fault.code(), fault.at(), fault.message(), hint);
            } else if (fault.severity() == Severity.WARNING && !fault.code().equals("template.unused")) {
                report.warning(fault.code(), fault.at(), fault.message(), hint);
            }
        }
    }

    private void refuseDraft(Library library) {
        library.issues().stream()
                .filter(issue -> issue.draft() && issue.period().equals(options.week))
                .forEach(issue -> report.error(
                        "mail.draft",
                        issue.at(),
                        "the issue of " + options.week + " is a draft",
                        "take \"draft: true\" out when it is ready"));
    }

    private void tellWhyThereIsNone(Site site, List<Page> pages) {
        if (site.url().isEmpty()) {
            report.error(
                    "mail.without-url",
                    SETTINGS,
                    "a site without an address has no mails: their links must be absolute",
                    "set \"url: https://example.org/reading/\" and an \"id\" in content/site.yaml, or give --base-url");
        } else if (!site.shown().mail() || !site.shown().spans().contains(Period.Span.WEEK)) {
            report.error(
                    "mail.none",
                    SETTINGS,
                    "the site has no mails: content/site.yaml says so below \"pages\"",
                    "take \"mail: false\" or \"weeks: false\" out");
        } else {
            var weeks = pages.stream()
                    .filter(page -> page.view() instanceof View.Mail)
                    .map(page -> page.path().substring("mail/".length()))
                    .toList();
            report.error(
                    "mail.none",
                    COMMAND,
                    "nothing was listed in " + options.week + ", and no issue is written for it",
                    weeks.isEmpty()
                            ? "no week has a digest so far"
                            : Closest.hint(
                                    options.week.toString(),
                                    weeks,
                                    "the newest week is " + weeks.get(weeks.size() - 1)));
        }
    }

    private Optional<Letter> letter(Page page) {
        var mail = (View.Mail) page.view();
        if (mail.envelope().isEmpty()) {
            report.error(
                    "mail.without-sender",
                    SETTINGS,
                    "nobody is said to send it",
                    "add \"mail: {from: letters@example.org}\" to content/site.yaml");
            return Optional.empty();
        }
        var faults = new Report();
        var files = new Renderer(options.source).render(List.of(page), faults).toList();
        tellFaults(faults);
        return report.hasErrors()
                ? Optional.empty()
                : Optional.of(new Letter(mail.envelope().get(), text(files, ".html"), text(files, ".txt")));
    }

    private static String text(List<Artifact> files, String extension) {
        return files.stream()
                .filter(file -> file.path().endsWith(extension))
                .findFirst()
                .map(file -> file instanceof Artifact.Rendered rendered
                        ? new String(rendered.bytes(), StandardCharsets.UTF_8)
                        : "")
                .orElseThrow();
    }

    private Optional<Mailing.Server> server(Site site) {
        var server = site.mailing().server();
        if (server.isEmpty()) {
            report.error(
                    "mail.without-server",
                    SETTINGS,
                    "no server is named that could send it",
                    "add \"host: smtp.example.org\" and \"user\" below \"mail\" in content/site.yaml");
        } else if (server.get().user().isPresent() && world.password.isEmpty()) {
            report.error(
                    "mail.password",
                    SETTINGS,
                    "there is no password for " + server.get().user().get(),
                    "put it into the variable OFFPRINT_SMTP_PASSWORD of the environment; it belongs in no file");
            return Optional.empty();
        }
        return server;
    }

    private List<String> lines(Issue issue, Recipients recipients) {
        var letter = issue.letter;
        var envelope = letter.envelope();
        var by = issue.site
                .mailing()
                .server()
                .map(server -> "by       " + server.host() + ":" + server.port() + ", "
                        + server.security().name().toLowerCase(Locale.ROOT)
                        + server.user().map(user -> ", as " + user).orElse("") + ", " + server.rate() + " a minute: "
                        + time(recipients.all().size(), server.rate()));
        return Stream.of(
                        Optional.of("subject  " + envelope.subject()),
                        Optional.of("from     " + shown(envelope.from())),
                        envelope.replyTo().map(who -> "answers  " + shown(who)),
                        Optional.of("to       " + people(recipients.all().size())),
                        by,
                        Optional.of("size     " + kilobytes(letter.html()) + " of HTML, " + kilobytes(letter.text())
                                + " of text"),
                        Optional.of("leaving  " + envelope.unsubscribe().orElse("by answering; see \"unsubscribe\"")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String shown(Mailbox who) {
        return who.name().isEmpty() ? who.address() : who.name() + " <" + who.address() + ">";
    }

    private static String time(int messages, int rate) {
        long seconds = Math.max(0, messages - 1) * 60L / rate;
        return seconds < 90
                ? seconds + " seconds"
                : Duration.ofSeconds(seconds + 30).toMinutes() + " minutes";
    }

    private static String kilobytes(String text) {
        return String.format(Locale.ROOT, "%.1f KB", text.getBytes(StandardCharsets.UTF_8).length / 1000.0);
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private Path journalFile() {
        return options.journal.orElseGet(
                () -> options.source.resolve(".offprint").resolve("mail").resolve(options.week + ".jsonl"));
    }

    /** A journal in which nothing stands tells no more than none. */
    private static boolean isNew(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false; // which opening it tells
        }
    }

    private Optional<Result> send(Issue issue, Mailing.Server server, Recipients recipients, List<String> lines) {
        var file = journalFile();
        var at = Position.startOf(file.toString().replace('\\', '/'));
        if (!options.manner.isFirst && !options.manner.isAttended && isNew(file)) {
            report.error(
                    "mail.first",
                    at,
                    "there is no journal of an earlier run",
                    "give --first if nobody has this issue; else bring the journal of the run before, with --journal");
            return Optional.empty();
        }
        try (var journal = SendingJournal.open(file, world.clock)) {
            var run = run(journal, issue, recipients.all(), at);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            var before = Mailer.progress(journal, run.get(), recipients.all());
            int had = journal.run()
                            .filter(last -> last.number() == run.get().number())
                            .isPresent()
                    ? before.done()
                    : 0;
            int open = recipients.all().size() - had;
            var question = Stream.concat(lines.stream(), Stream.of("Send it to " + people(open) + "?"))
                    .toList();
            if (options.manner.isAttended && !world.isAgreed.test(question)) {
                report.error("mail.declined", COMMAND, "nothing was sent", "answer y to send, or give --yes");
                return Optional.empty();
            }
            if (!journal.run().equals(run)) {
                journal.begin(run.get());
            }
            tellHowItGoesOn(had, before, at);
            var around = new Mailer.World(world.clock, world.pause, world.progress);
            var mailer = new Mailer(issue.letter, server, world.password, around, report);
            var outcome = mailer.send(recipients.all(), journal, run.get(), options.manner.isPatient);
            var tally = new Tally(outcome.sent(), had, outcome.refused(), outcome.deferred(), outcome.open());
            figures(tally);
            return Optional.of(new Result(lines, Optional.of(tally)));
        } catch (SendingJournal.Unusable e) {
            report.error(
                    "mail.journal",
                    new Position(at.file(), e.line(), 1),
                    said(e),
                    "wait for the other run, or name another file with --journal");
        } catch (IOException e) {
            report.error("mail.journal", at, "the journal can't be written: " + e, "nothing more is sent without it");
        }
        return Optional.empty();
    }

    private static String said(SendingJournal.Unusable e) {
        return Optional.ofNullable(e.getMessage()).orElse("");
    }

    private void tellHowItGoesOn(int had, Mailer.Progress before, Position at) {
        if (had > 0) {
            report.note("mail.resumed", at, people(had) + " had it before", "they get nothing");
        }
        if (before.begun() > 0) {
            report.note(
                    "mail.doubtful",
                    at,
                    before.begun() == 1
                            ? "1 message was under way when the run before was stopped: it is sent again"
                            : before.begun()
                                    + " messages were under way when runs before were stopped: they are sent again",
                    "it has the same Message-ID, by which many mail programs know it");
        }
    }

    private void figures(Tally tally) {
        report.figure("sent", tally.sent(), "");
        report.figure("had", tally.had(), "");
        report.figure("refused", tally.refused(), "");
        report.figure("deferred", tally.deferred(), "");
        report.figure("open", tally.open(), "");
    }

    /** The run that this is: the first, the last one continued, or one more; empty when it may not be. */
    private Optional<SendingJournal.Run> run(
            SendingJournal journal, Issue issue, List<Said<Mailbox>> readers, Position at) {
        var site = issue.site.id().orElseThrow();
        var sum = issue.letter.sum();
        var first = new SendingJournal.Run(1, options.week.toString(), site, sum);
        if (journal.run().isEmpty()) {
            return Optional.of(first);
        }
        var last = journal.run().get();
        if (!last.issue().equals(first.issue()) || !last.site().equals(site)) {
            report.error(
                    "mail.journal",
                    at,
                    "this is the journal of " + last.issue() + " of " + last.site(),
                    "each issue has a journal of its own: name another file with --journal");
            return Optional.empty();
        }
        var progress = Mailer.progress(journal, last, readers);
        if (progress.open() == 0) {
            if (!options.manner.isAgain) {
                report.error(
                        "mail.sent",
                        at,
                        options.week + " was sent to all of them",
                        "give --again to send it to all once more");
                return Optional.empty();
            }
            return Optional.of(new SendingJournal.Run(last.number() + 1, last.issue(), site, sum));
        }
        if (!last.sum().equals(sum) && progress.done() > 0 && !options.manner.isChanged) {
            report.error(
                    "mail.changed",
                    at,
                    "the issue has changed since " + people(progress.done()) + " got it",
                    "undo that, or give --changed to send the rest what it says now");
            return Optional.empty();
        }
        return Optional.of(new SendingJournal.Run(last.number(), last.issue(), site, sum));
    }
}
