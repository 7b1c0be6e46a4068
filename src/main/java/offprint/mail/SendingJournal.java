package offprint.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Who has an issue, a line of JSON for each step, on disk before the next step is taken. People are known by a sum of
 * their address: none stands in the file. While it is open nobody else sends by it.
 */
public final class SendingJournal implements AutoCloseable {
    private static final String VERSION = "1";

    private final FileChannel channel;
    private final Clock clock;
    private final JsonFactory json = new JsonFactory();
    private final Map<String, State> states = new HashMap<>();
    private Optional<Run> run = Optional.empty();

    private SendingJournal(FileChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    /** How far a message to somebody got. */
    enum State {
        /** It is about to be given to the server; when nothing follows, nobody knows. */
        BEGUN,
        /** The server has taken it. */
        SENT,
        /** The server will never take it. */
        REFUSED,
        /** The server may take it another time. */
        DEFERRED
    }

    /**
     * One sending of an issue to everybody.
     *
     * @param number from 1
     * @param issue such as {@code 2025-W46}
     * @param site the id of the site
     * @param sum what the letter says, as a sum
     */
    public record Run(int number, String issue, String site, String sum) {}

    /** The file is no journal, or another run has it. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        private Unusable(int line, String message) {
            super(message);
            this.line = line;
        }

        /** The line in question, from 1. */
        public int line() {
            return line;
        }
    }

    /**
     * Opens a journal, or begins one. A last line that was not finished is dropped: its step was not taken.
     *
     * @throws IOException when the disk refuses
     * @throws Unusable when the file is no journal, or another run has it
     */
    public static SendingJournal open(Path file, Clock clock) throws IOException, Unusable {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean isOpen = false;
        try {
            if (!isLocked(channel)) {
                throw new Unusable(1, "another run is sending by this journal");
            }
            var journal = new SendingJournal(channel, clock);
            journal.read();
            isOpen = true;
            return journal;
        } finally {
            if (!isOpen) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    private void read() throws IOException, Unusable {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // the rest follows
        }
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        int whole = text.lastIndexOf('\n') + 1;
        int number = 0;
        for (var line : text.substring(0, whole).lines().toList()) {
            number++;
            take(fields(line, number), number);
        }
        channel.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
    }

    private Map<String, String> fields(String line, int number) throws Unusable {
        Map<String, String> fields = new LinkedHashMap<>();
        try (var parser = json.createParser(ObjectReadContext.empty(), line)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL && parser.currentName() != null) {
                    fields.put(parser.currentName(), parser.getString());
                }
            }
            return fields;
        } catch (JacksonException noJson) {
            throw new Unusable(number, "this line is no step of a journal");
        }
    }

    private void take(Map<String, String> fields, int number) throws Unusable {
        if (fields.containsKey("offprint-mail")) {
            var next = new Run(
                    digits(fields.getOrDefault("run", "")),
                    fields.getOrDefault("issue", ""),
                    fields.getOrDefault("site", ""),
                    fields.getOrDefault("sum", ""));
            if (run.isEmpty() || run.get().number() != next.number()) {
                states.clear();
            }
            run = Optional.of(next);
            return;
        }
        var state = state(fields.getOrDefault("step", ""));
        if (run.isEmpty() || state.isEmpty() || fields.getOrDefault("to", "").isEmpty()) {
            throw new Unusable(number, "this line is no step of a journal");
        }
        states.put(fields.getOrDefault("to", ""), state.get());
    }

    private static int digits(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<State> state(String word) {
        return switch (word) {
            case "begun" -> Optional.of(State.BEGUN);
            case "sent" -> Optional.of(State.SENT);
            case "refused" -> Optional.of(State.REFUSED);
            case "deferred" -> Optional.of(State.DEFERRED);
            default -> Optional.empty();
        };
    }

    private static String word(State state) {
        return switch (state) {
            case BEGUN -> "begun";
            case SENT -> "sent";
            case REFUSED -> "refused";
            case DEFERRED -> "deferred";
        };
    }

    /** The last run that it tells of. */
    public Optional<Run> run() {
        return run;
    }

    /** How far the message to somebody got in the last run. */
    Optional<State> state(Reader reader) {
        return Optional.ofNullable(states.get(reader.mark()));
    }

    /**
     * Begins a run, or goes on with one in other words.
     *
     * @throws IOException when the disk refuses
     */
    public void begin(Run next) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("offprint-mail", VERSION);
        fields.put("issue", next.issue());
        fields.put("site", next.site());
        fields.put("run", Integer.toString(next.number()));
        fields.put("sum", next.sum());
        write(fields);
        if (run.isEmpty() || run.get().number() != next.number()) {
            states.clear();
        }
        run = Optional.of(next);
    }

    /** A step, on disk when this returns; the code of the server stands beside it when that is not 0. */
    void note(Reader reader, State state, int code) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("to", reader.mark());
        fields.put("step", word(state));
        if (code > 0) {
            fields.put("code", Integer.toString(code));
        }
        write(fields);
        states.put(reader.mark(), state);
    }

    private void write(Map<String, String> fields) throws IOException {
        fields.put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        var out = new java.io.StringWriter();
        try (var generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            fields.forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
        var bytes = ByteBuffer.wrap((out + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
