package offprint.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import offprint.report.Position;
import offprint.report.Report;

/**
 * A packed file. Nothing is ever unpacked onto the disk; what it holds is looked through once, within limits, before
 * any of it is read.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_ALL = 1L << 30;

    private final Path path;
    private final String file;
    private final OptionalInt year;
    private final Report report;

    private Archive(Path path, String file, OptionalInt year, Report report) {
        this.path = path;
        this.file = file;
        this.year = year;
        this.report = report;
    }

    /**
     * Passes on what there is to read in a file: the file itself, or what is packed in it. What cannot be read in an
     * archive is told, and the rest is passed on.
     *
     * @throws Unreadable when the whole file cannot be read
     */
    static void open(Path path, String file, OptionalInt year, Report report, Consumer<Input> inputs) {
        var archive = new Archive(path, file, year, report);
        try {
            switch (Packing.of(start(path))) {
                case NONE -> inputs.accept(new Input(file, path, year));
                case GZIP -> archive.gzip(inputs);
                case ZIP -> archive.zip(inputs);
                case OTHER ->
                    throw archive.refused(
                            "archive.unknown",
                            "this file is packed in a way that is not read",
                            "unpack it, or pack it as .zip or .gz");
            }
        } catch (IOException e) {
            throw archive.broken(e);
        }
    }

    private static byte[] start(Path path) {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(Packing.START);
        } catch (IOException e) {
            return new byte[0]; // is told when it is opened to be read
        }
    }

    private void gzip(Consumer<Input> inputs) throws IOException {
        Bytes unpacked = () -> new GZIPInputStream(Files.newInputStream(path), 1 << 16);
        try (var in = unpacked.open()) {
            Unpacked.check(in, Files.size(path), Unpacked.LARGEST, file);
        }
        nested(unpacked, file);
        inputs.accept(new Input(file, file.substring(file.lastIndexOf('/') + 1), unpacked, year));
    }

    private void zip(Consumer<Input> inputs) throws IOException {
        try (var zip = zipFile()) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused(
                        "archive.too-large",
                        "this archive holds " + zip.size() + " files, and at most " + MOST_ENTRIES + " are read",
                        "unpack it, and import its files in parts");
            }
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> !isFurniture(entry)).toList();
            if (entries.isEmpty()) {
                throw refused("archive.empty", "this archive holds no file", "look at what was packed");
            }
            long total = 0;
            Set<String> names = new HashSet<>();
            for (var entry : entries) {
                if (names.add(entry.getName())) {
                    total += member(zip, entry, LARGEST_ALL - total, inputs);
                }
            }
        }
    }

    /** Names are UTF-8 mostly; where they are not, only they are read wrong. */
    private ZipFile zipFile() throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException notUtf8) {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    /** What systems put into archives for themselves. */
    private static boolean isFurniture(ZipEntry entry) {
        var name = entry.getName().replace('\\', '/');
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private long member(ZipFile zip, ZipEntry entry, long rest, Consumer<Input> inputs) {
        var inner = file + "/" + entry.getName().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
        try {
            long size;
            try (var in = zip.getInputStream(entry)) {
                size = Unpacked.check(in, entry, Math.min(rest, Unpacked.LARGEST), inner);
            }
            Bytes unpacked = () -> zip.getInputStream(entry);
            nested(unpacked, inner);
            inputs.accept(new Input(inner, inner.substring(file.lastIndexOf('/') + 1), unpacked, year));
            return size;
        } catch (Unreadable refused) {
            tell(refused);
        } catch (IOException e) {
            new Archive(path, inner, year, report).broken(e).tell(report);
        }
        return 0;
    }

    /** Archives hold other things beside papers: what is not known is left out, what is broken is a fault. */
    private void tell(Unreadable refused) {
        if (refused.isForeign()) {
            refused.warn(report);
        } else {
            refused.tell(report);
        }
    }

    private static void nested(Bytes unpacked, String inner) throws IOException {
        try (var in = unpacked.open()) {
            if (Packing.of(in.readNBytes(Packing.START)) != Packing.NONE) {
                throw new Unreadable(
                        "archive.nested",
                        Position.startOf(inner),
                        "this is an archive within an archive",
                        "unpack the outer one, and import what is in it");
            }
        }
    }

    private Unreadable broken(IOException e) {
        var reason = String.valueOf(e.getMessage());
        if (reason.contains("encrypted")) {
            return refused(
                    "archive.locked", "this archive is locked with a password", "unpack it, and import its files");
        }
        return e instanceof ZipException || e instanceof EOFException
                ? refused(
                        "archive.broken",
                        "this archive is damaged or breaks off" + (e instanceof EOFException ? "" : ": " + reason),
                        "get it again")
                : Input.refused(file, e);
    }

    private Unreadable refused(String code, String message, String hint) {
        return new Unreadable(code, Position.startOf(file), message, hint);
    }

    /** How a file is packed. */
    private enum Packing {
        NONE,
        GZIP,
        ZIP,
        OTHER;

        private static final int START = 512;
        private static final List<String> OTHERS =
                List.of("BZh", "\u00FD7zXZ", "(\u00B5/\u00FD", "7z\u00BC\u00AF", "Rar!", "PK00", "\u001F\u009D");

        static Packing of(byte[] bytes) {
            var start = new String(bytes, StandardCharsets.ISO_8859_1);
            if (start.startsWith("\u001F\u008B")) {
                return GZIP;
            }
            if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
                return ZIP;
            }
            boolean tar = start.length() > 262 && start.startsWith("ustar", 257);
            return tar || OTHERS.stream().anyMatch(start::startsWith) ? OTHER : NONE;
        }
    }

    /** What is looked through before it is read. */
    private static final class Unpacked {
        static final long LARGEST = 256L << 20;
        private static final long SMALL = 1L << 20;
        private static final long MOST_FOLDED = 200;

        private Unpacked() {}

        /** The size of a member, whose checksum must be right. */
        static long check(InputStream in, ZipEntry entry, long most, String inner) throws IOException {
            var sum = new java.util.zip.CRC32();
            var summed = new java.util.zip.CheckedInputStream(in, sum);
            long size = check(summed, entry.getCompressedSize(), most, inner);
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw new ZipException("its checksum is wrong");
            }
            return size;
        }

        /** The size of what is packed, if it is within the limits. */
        static long check(InputStream in, long packed, long most, String inner) throws IOException {
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                boolean folded = size > SMALL && size > MOST_FOLDED * Math.max(1, packed);
                if (size > most || folded) {
                    throw new Unreadable(
                            "archive.too-large",
                            Position.startOf(inner),
                            folded
                                    ? "this unpacks to over " + MOST_FOLDED
                                            + " times its size, as no list of papers does"
                                    : "this unpacks to more than is read of an archive (256 MiB of a file, 1 GiB in all)",
                            "look at what it holds; if it is right, unpack it and import its files");
                }
            }
            return size;
        }
    }
}
