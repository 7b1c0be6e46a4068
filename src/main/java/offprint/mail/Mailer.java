package offprint.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.letter.Letter;
import offprint.model.Mailbox;
import offprint.model.Mailing;
import offprint.model.Said;
import offprint.report.Position;
import offprint.report.Report;

/**
 * Sends a letter to each of its readers, a message for everybody alone, and writes down each step before the next, so that
 * whatever stops it, the next run goes on there. Nobody gets a letter twice but the one reader who was about to get it when
 * the run was stopped; that message has the same id both times.
 */
public final class Mailer {
    /** Until somebody who was put off is tried again: greylisting lets in who comes back. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5));
    /** Until a connection that broke is tried again. */
    private static final List<Duration> BACKOFF =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30));

    private static final int REFUSED_IN_A_ROW = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Position SETTINGS = Position.startOf("content/site.yaml");

    private final Letter letter;
    private final Mailing.Server server;
    private final Optional<String> password;
    private final World world;
    private final Report report;

    /**
     * A mailer of one letter.
     *
     * @param password of the server's user
     * @param report what goes wrong
     */
    public Mailer(Letter letter, Mailing.Server server, Optional<String> password, World world, Report report) {
        this.letter = letter;
        this.server = server;
        this.password = password;
        this.world = world;
        this.report = report;
    }

    /**
     * The world around a run.
     *
     * @param clock tells what time it is
     * @param pause lets time pass
     * @param progress is told how far it is
     */
    public record World(Clock clock, Consumer<Duration> pause, Consumer<String> progress) {}

    /**
     * How far a journal says a list of readers is.
     *
     * @param done who has the letter, or will never take it
     * @param begun whose message was under way when a run was stopped
     * @param open who doesn't have it; those whose message was under way are among them
     */
    public record Progress(int done, int begun, int open) {}

    /** How far these readers are. */
    public static Progress progress(SendingJournal journal, SendingJournal.Run run, List<Said<Mailbox>> readers) {
        int done = 0;
        int begun = 0;
        for (var who : readers) {
            var state = journal.state(Reader.of(who, run.site(), run.issue()));
            done += state.filter(Mailer::isDone).isPresent() ? 1 : 0;
            begun += state.filter(is -> is == SendingJournal.State.BEGUN).isPresent() ? 1 : 0;
        }
        return new Progress(done, begun, readers.size() - done);
    }

    private static boolean isDone(SendingJournal.State state) {
        return state == SendingJournal.State.SENT || state == SendingJournal.State.REFUSED;
    }

    /** What came of a run. */
    public record Outcome(int sent, int refused, int deferred, int open) {}

    /**
     * Sends the letter to all who don't have it.
     *
     * @param run the run of the journal, which has begun
     * @param isPatient whether who is put off is tried again in this run
     * @throws IOException when the journal can't be written; then nothing more is sent
     */
    public Outcome send(List<Said<Mailbox>> readers, SendingJournal journal, SendingJournal.Run run, boolean isPatient)
            throws IOException {
        var open = new ArrayList<Reader>();
        for (var who : readers) {
            var reader = Reader.of(who, run.site(), run.issue());
            if (journal.state(reader).filter(Mailer::isDone).isEmpty()) {
                open.add(reader);
            }
        }
        try (var courier = new Smtp(server, letter.envelope().from(), password)) {
            var round = new Round(courier, journal, open.size());
            round.all(open, isPatient);
            return round.outcome();
        }
    }

    /** One run, from beginning to end. */
    private final class Round {
        private final Courier courier;
        private final SendingJournal journal;
        private final int total;
        private final List<Reader> refusedAtFirst = new ArrayList<>();
        private long next;
        private int sent;
        private int refused;
        private int deferred;
        private boolean isStopped;

        Round(Courier courier, SendingJournal journal, int total) {
            this.courier = courier;
            this.journal = journal;
            this.total = total;
        }

        Outcome outcome() {
            return new Outcome(sent, refused, deferred, total - sent - refused - deferred);
        }

        void all(List<Reader> readers, boolean isPatient) throws IOException {
            var later = once(readers);
            for (var pause : isPatient ? PATIENCE : List.<Duration>of()) {
                if (later.isEmpty() || isStopped) {
                    break;
                }
                world.progress.accept(later.size() + " put off; trying again in " + pause.toSeconds() + " seconds");
                courier.close();
                world.pause.accept(pause);
                deferred = 0;
                var again = later.stream().map(Put::reader).toList();
                later = once(again);
            }
            for (var off : later) {
                report.warning(
                        "mail.deferred",
                        off.reader.who().at(),
                        "the server puts " + off.reader.who().value().address() + " off: " + off.answer.words(),
                        "run the same command again in a while: it goes on with those who don't have it");
            }
        }

        /** Tries everybody once; gives those who were put off. */
        private List<Put> once(List<Reader> readers) throws IOException {
            Deque<Reader> queue = new ArrayDeque<>(readers);
            List<Put> later = new ArrayList<>();
            int lost = 0;
            while (!queue.isEmpty() && !isStopped) {
                var reader = queue.element();
                if (!isThere()) {
                    break;
                }
                keepPace();
                journal.note(reader, SendingJournal.State.BEGUN, 0);
                var answer = courier.give(message(reader), reader.who().value());
                if (answer.kind() == Answer.Kind.LOST) {
                    lost++;
                    afterLoss(reader, answer, lost);
                    continue;
                }
                lost = 0;
                queue.remove();
                take(reader, answer, later);
            }
            return later;
        }

        /** Goes to the server, and again when that may help. */
        private boolean isThere() {
            for (int attempt = 0; ; attempt++) {
                try {
                    courier.go();
                    return true;
                } catch (Courier.Unreachable e) {
                    boolean isHopeless = !e.mayPass() || sent == 0 || attempt == BACKOFF.size();
                    if (isHopeless) {
                        report.error(e.code(), SETTINGS, e.said(), e.hint());
                        isStopped = true;
                        return false;
                    }
                    pause(BACKOFF.get(attempt), e.said());
                }
            }
        }

        private void afterLoss(Reader reader, Answer answer, int lost) {
            if (lost > BACKOFF.size()) {
                report.error(
                        "mail.connection",
                        SETTINGS,
                        "the connection with " + server.host() + " broke " + lost + " times in a row, while "
                                + reader.who().value().address() + " was to get the message: " + answer.words(),
                        "run the same command again: it goes on there");
                isStopped = true;
            } else {
                pause(BACKOFF.get(lost - 1), "the connection broke: " + answer.words());
            }
        }

        private void pause(Duration time, String why) {
            world.progress.accept(why + "; trying again in " + time.toSeconds() + " seconds");
            world.pause.accept(time);
        }

        private byte[] message(Reader reader) {
            return letter.to(
                    reader.who().value(), reader.mark(), world.clock.instant().atZone(ZoneOffset.UTC));
        }

        private void take(Reader reader, Answer answer, List<Put> later) throws IOException {
            var address = reader.who().value().address();
            switch (answer.kind()) {
                case TAKEN -> {
                    journal.note(reader, SendingJournal.State.SENT, 0);
                    sent++;
                }
                case REFUSED -> {
                    journal.note(reader, SendingJournal.State.REFUSED, answer.code());
                    refused++;
                    report.warning(
                            "mail.refused",
                            reader.who().at(),
                            "the server refuses " + address + ": " + answer.words(),
                            "correct the address or take it out of the list; it is not tried again");
                    stopWhenAllAreRefused(reader);
                }
                case NOT_FROM_US -> {
                    journal.note(reader, SendingJournal.State.DEFERRED, answer.code());
                    deferred++;
                    report.error(
                            "mail.sender",
                            SETTINGS,
                            "the server takes nothing from "
                                    + letter.envelope().from().address() + ": " + answer.words(),
                            "check \"from\" and \"user\" below \"mail\" in content/site.yaml");
                    isStopped = true;
                }
                case DEFERRED, LOST -> {
                    journal.note(reader, SendingJournal.State.DEFERRED, answer.code());
                    deferred++;
                    later.add(new Put(reader, answer));
                }
            }
            world.progress.accept(sent + " of " + total + " sent");
        }

        /** A server that refuses everybody from the first on refuses us; then nobody's address is at fault. */
        private void stopWhenAllAreRefused(Reader reader) throws IOException {
            if (sent > 0 || deferred > 0) {
                return;
            }
            refusedAtFirst.add(reader);
            if (refusedAtFirst.size() == REFUSED_IN_A_ROW && total > REFUSED_IN_A_ROW) {
                for (var one : refusedAtFirst) {
                    journal.note(one, SendingJournal.State.DEFERRED, 0);
                }
                deferred += refused;
                refused = 0;
                report.error(
                        "mail.refuses-all",
                        SETTINGS,
                        "the server refused the first " + REFUSED_IN_A_ROW + " addresses, all of them",
                        "it may want a \"user\", or relay no mail to others; the next run tries these again");
                isStopped = true;
            }
        }

        /** Lets so much time pass that no minute has more messages than the rate. */
        private void keepPace() {
            long now = world.clock.millis();
            if (now < next) {
                world.pause.accept(Duration.ofMillis(next - now));
            }
            next = Math.max(now, next) + MINUTE.toMillis() / server.rate();
        }

        /** Somebody who was put off, and what was said. */
        private record Put(Reader reader, Answer answer) {}
    }
}
