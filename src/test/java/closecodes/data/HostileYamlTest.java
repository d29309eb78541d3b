package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.Commands;
import closecodes.data.DataFiles.DataFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to break the reader get plain problems, quickly and in bounded memory. */
class HostileYamlTest {
    private static final Duration SAFETY_NET = Duration.ofSeconds(10);
    private static final int MIB = 1024 * 1024;
    private static final String FILE = "codes/1006.yaml";
    private static final String NO_ANCHOR = "[plain-yaml] An anchor (&a) is not allowed; write the value out";
    private static final String TOO_DEEP = "[depth] More than 12 levels; no document needs so many";
    private static final String EMPTY = "1:1: [yaml] The file is empty";
    private static final String NOT_UTF8 = "save the file as UTF-8 without a byte order mark";

    @TempDir
    private Path folder;

    /** What is in the file, and how the only problem that it has begins. */
    private static Arguments text(String what, String content, String problem) {
        return bytes(what, content.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static Arguments bytes(String what, byte[] content, String problem) {
        return Arguments.argumentSet(what, content, problem);
    }

    private static List<Arguments> filesThatAreRefusedAsAWhole() {
        return List.of(
                text("billion laughs", billionLaughs(), "1:4: " + NO_ANCHOR),
                text("alias", "a: *x\n", "1:4: [plain-yaml] An alias (*x) is not allowed; write the value out"),
                text("a document inside itself", "&a [*a]\n", "1:1: " + NO_ANCHOR),
                text("anchors", "&a ".repeat(1000) + "x\n", "1:1: " + NO_ANCHOR),
                text("merge key", "<<: {a: b}\n", mergeKey(1, 1)),
                text("quoted merge key", "\"<<\": {a: b}\n", mergeKey(1, 1)),
                text("class tag", "a: !!java.net.URL x\n", tag("tag:yaml.org,2002:java.net.URL", "\"x\" without it")),
                text("binary tag", "a: !!binary aaaa\n", tag("tag:yaml.org,2002:binary", "\"aaaa\" without it")),
                text("tag of our own", "a: !custom x\n", tag("!custom", "\"x\" without it")),
                text("tag without a name", "a: ! x\n", tag("!", "\"x\" without it")),
                text("tag on a list", "a: !custom [b]\n", tag("!custom", "the value without it")),
                text("list as a key", "? [a]\n: b\n", notAPlainKey(1, 3)),
                text("mapping as a key", "{{a: b}: c}\n", notAPlainKey(1, 2)),
                text("deep lists in flow style", "[\n".repeat(100_000), "13:1: " + TOO_DEEP),
                text("deep mappings in flow style", "{a:\n".repeat(100_000), "12:2: " + TOO_DEEP),
                text("deep lists in block style", "- ".repeat(100_000) + "x", longLine(1, 200_001)),
                text("deep lists in short block style", "- ".repeat(9_000) + "x", "1:25: " + TOO_DEEP),
                text("deep mappings in block style", deepBlocks(), "12:12: " + TOO_DEEP),
                text("deep keys", "? ".repeat(9_000) + "x", "1:25: " + TOO_DEEP),
                text("longest key", "? " + "a".repeat(MIB - 10) + "\n: b\n", longLine(1, MIB - 8)),
                text("longest quoted key", "? \"" + "a\n".repeat(500_000) + "\"\n: b\n", tooLong(1, 3, 1_000_000)),
                text("longest scalar", "code: " + "a".repeat(MIB - 10), longLine(1, MIB - 4)),
                text("longest literal text", "code: |\n" + " a\n".repeat(300_000), tooLong(1, 7, 600_000)),
                text("longest id", "causes:\n- id: a" + "-a".repeat(5_000), tooLong(2, 7, 10_001)),
                text("longest number", "title:\n  en: 1" + ".1".repeat(5_000), tooLong(2, 7, 10_001)),
                text("most values in a list", "causes: [\n" + "{},\n".repeat(250_000) + "]", tooMany(19_999, 1)),
                text("second document", "code: 1\n---\ncode: 2\n", secondDocument(2)),
                text("two empty documents", "---\n---\n", secondDocument(2)),
                text("duplicate key", "a: 1\na: 2\n", duplicate(2, "a")),
                text("duplicate key with a line break", "\"a\\nb\": 1\n\"a\\nb\": 2\n", duplicate(2, "a\\u000ab")),
                text("version 3", "%YAML 3.0\n---\na: b\n", "1:1: [yaml] "),
                text("version without end", "%YAML 99999999999.1\n---\na: b\n", "1:18: [yaml] "),
                text("tag directive that is cut", "%TAG !\n---\na: b\n", "1:7: [yaml] "),
                text("tab", "a:\n\tb: c\n", "2:1: [yaml] "),
                text("list without end", "a: [1, 2\n", "2:1: [yaml] "),
                text("text without end", "a: \"x\n", "2:1: [yaml] "),
                text("escape beyond Unicode", "a: \"\\U00110000\"\n", "1:7: [yaml] "),
                text("escape beyond a number", "a: \"\\UFFFFFFFF\"\n", "1:1: [yaml] "),
                text("empty", "", EMPTY),
                text("line breaks only", "\n".repeat(MIB), EMPTY),
                text("comments only", "# a\n# b\n", EMPTY),
                text("NUL", "a: b\nc: d\0e\n", character(2, 5, "U+0000")),
                text("control character", "a: \u001b[31m\n", character(1, 4, "U+001B")),
                text("no character at all", "a: \uffff\n", character(1, 4, "U+FFFF")),
                bytes("UTF-16", "a: b\n".getBytes(StandardCharsets.UTF_16), notUtf8(1, 1, 0)),
                bytes("UTF-16 without a mark", "a: b\n".getBytes(StandardCharsets.UTF_16LE), character(1, 2, "U+0000")),
                bytes("Latin-1", "a: b\nc: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), notUtf8(2, 7, 11)),
                bytes("overlong UTF-8", new byte[] {'a', ':', ' ', (byte) 0xc0, (byte) 0xaf}, notUtf8(1, 4, 3)),
                bytes("surrogate", new byte[] {'a', ':', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, notUtf8(1, 4, 3)),
                bytes("cut character", new byte[] {'a', ':', ' ', (byte) 0xe1, (byte) 0xbb}, notUtf8(1, 4, 3)));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreRefusedAsAWhole")
    void refusesTheFileWithOneProblem(byte[] content, String problem) throws IOException {
        write(FILE, content);
        var problems = problemsOf(FILE);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(FILE + ":" + problem), problems::toString);
    }

    @Test
    void listsNoMoreProblemsThanAnybodyReads() throws IOException {
        write(FILE, "{\n" + "a,\n".repeat(300_000) + "}");
        var problems = problemsOf(FILE);
        assertAll(
                () -> assertTrue(problems.size() <= Linter.MOST_PROBLEMS, () -> problems.size() + " problems"),
                () -> assertEquals(
                        FILE + ":3:1: [duplicate-key] \"a\" stands here again, first on line 2; keep one",
                        problems.get(0)));
    }

    @Test
    void findsWhatEscapesSmuggleIn() throws IOException {
        write(FILE, "title:\n  en: \"a\\uD800\"\n  vi: \"b\\uFFFF\"\nsummary:\n  en: \"a\\0\"\n  vi: \"b\\L\"\n");
        var problems = problemsOf(FILE);
        assertEquals(
                List.of(invisible(2, "U+D800"), invisible(3, "U+FFFF"), invisible(5, "U+0000"), invisible(6, "U+2028")),
                problems.stream().filter(problem -> problem.contains("[nfc]")).toList());
    }

    @Test
    void quotesOnOneLineWithoutSpeakingToTheTerminal() throws IOException {
        write(FILE, "\"\\e[31mred\\r\\n\": x\n");
        assertTrue(problemsOf(FILE)
                .get(0)
                .startsWith(FILE + ":1:1: [known-fields] \"\\u001b[31mred\\u000d\\u000a\" is no field"));
    }

    @Test
    void readsLineEndsOfWindowsAndAByteOrderMark() throws IOException {
        write(FILE, "code: 1006\nname: x\n");
        var problems = problemsOf(FILE);
        write(FILE, "code: 1006\r\nname: x\r\n");
        assertEquals(problems, problemsOf(FILE));
        write(FILE, "\uFEFFcode: 1006\nname: x\n");
        assertEquals(problems, problemsOf(FILE));
    }

    @Test
    void doesNotReadAFileOf50Megabytes() throws IOException {
        write(FILE, "");
        makeAsLongAs(50L * MIB, FILE);
        assertEquals(List.of(FILE + ":1:1: [size] The file has 52428800 bytes; the most is 1048576"), problemsOf(FILE));
        assertEquals(0, DataFiles.in(folder).get(0).bytes().length);
    }

    @Test
    void refusesAFolderThatWouldFillTheMemory() throws IOException {
        for (int number = 0; number <= DataFiles.LARGEST_FOLDER / MIB; number++) {
            write("codes/" + number + ".yaml", "");
            makeAsLongAs(MIB, "codes/" + number + ".yaml");
        }
        var refusal = assertThrows(IOException.class, () -> DataFiles.in(folder));
        assertEquals(folder + " holds more than 33554432 bytes", refusal.getMessage());
    }

    @Test
    void readsFiveThousandFiles() throws IOException {
        for (int number = 0; number < 5_000; number++) {
            write("codes/" + number + ".yaml", "code: " + number + "\n");
        }
        assertEquals(Linter.MOST_PROBLEMS, lint().size());
        var command = Commands.run("lint", folder.toString());
        assertTrue(
                command.out().endsWith("\n10000 problems in 5000 files: the first ones; there are more\n"),
                () -> command.out().substring(command.out().length() - 200));
    }

    @Test
    void passesOverWhatIsNoFile() throws IOException {
        var withoutAnything = lint();
        Files.createDirectories(folder.resolve(FILE));
        Files.createSymbolicLink(folder.resolve("codes/1007.yaml"), folder.resolve("nowhere"));
        assertEquals(withoutAnything, lint());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void doesNotWaitForAPipe() throws IOException, InterruptedException {
        var withoutAnything = lint();
        Files.createDirectories(folder.resolve("codes"));
        var made = new ProcessBuilder("mkfifo", folder.resolve(FILE).toString())
                .start()
                .waitFor();
        assertEquals(0, made, "mkfifo");
        assertEquals(withoutAnything, lint());
    }

    @Test
    void namesALinkThatLeadsInACircle() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("codes"), folder);
        var refusal = assertThrows(IOException.class, () -> DataFiles.in(folder));
        assertEquals(link + ": this link leads back to a folder above it; remove it", refusal.getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesAFileThatCannotBeRead() throws IOException {
        Files.createDirectories(folder.resolve("codes"));
        // Not by its permissions: the administrator may read everything, and tests often run as that.
        var link = Files.createSymbolicLink(folder.resolve(FILE), Path.of("/proc/self/mem"));
        var refusal = assertThrows(IOException.class, () -> DataFiles.in(folder));
        assertTrue(refusal.getMessage().startsWith(link + ": "), refusal::getMessage);
    }

    @Test
    void namesAFolderThatIsNotThere() {
        var missing = folder.resolve("missing");
        var refusal = assertThrows(IOException.class, () -> DataFiles.in(missing));
        assertEquals(missing + ": there is no such file or folder", refusal.getMessage());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void quotesTheNameOfAFileOnOneLine() throws IOException {
        write("codes/a\n\u001b[31m.yaml", "code: 1\n");
        assertTrue(lint().stream()
                .anyMatch(problem -> problem.startsWith("codes/a\\u000a\\u001b[31m.yaml:1:1: [file-name] ")));
    }

    private void write(String file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), content);
    }

    private void makeAsLongAs(long bytes, String file) throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            sparse.setLength(bytes);
        }
    }

    private List<String> problemsOf(String file) {
        return lint().stream().filter(problem -> problem.startsWith(file + ":")).toList();
    }

    /** Every problem of the folder, which the linter and the loader must agree on. */
    private List<String> lint() {
        return assertTimeoutPreemptively(SAFETY_NET, () -> {
            List<DataFile> files = DataFiles.in(folder);
            var problems = Linter.lint(files).problems();
            assertEquals(
                    problems,
                    assertThrows(BadDataException.class, () -> CatalogLoader.load(files))
                            .problems());
            var lines = problems.stream().map(Problem::toString).toList();
            assertEquals(
                    List.of(),
                    lines.stream().filter(HostileYamlTest::isNotPlain).toList());
            return lines;
        });
    }

    private static boolean isNotPlain(String line) {
        return line.length() > 2_000 || !line.matches("[^\\p{Cc}]+:\\d+:\\d+: \\[[a-z0-9-]+] [^\\p{Cc}]+");
    }

    private static String billionLaughs() {
        return "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
                + IntStream.range(1, 9)
                        .mapToObj(i ->
                                "%c: &%<c [%s]%n".formatted('a' + i, ("*" + (char) ('a' + i - 1) + ", ").repeat(9)))
                        .collect(Collectors.joining());
    }

    private static String deepBlocks() {
        return IntStream.range(0, 1_400)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
    }

    private static String mergeKey(int line, int column) {
        return line + ":" + column + ": [plain-yaml] A merge key (<<) is not allowed; write the fields out";
    }

    private static String notAPlainKey(int line, int column) {
        return line + ":" + column + ": [plain-yaml] A key must be a plain word, not a list or a mapping";
    }

    private static String tag(String tag, String cure) {
        return "1:4: [plain-yaml] An explicit tag (" + tag + ") is not allowed; write " + cure;
    }

    private static String tooLong(int line, int column, int length) {
        return line + ":" + column + ": [length] The text has " + length + " characters; no place takes more than 2000";
    }

    private static String longLine(int line, int length) {
        return line + ":1: [length] The line has " + length + " characters; the most is 20000";
    }

    private static String tooMany(int line, int column) {
        return line + ":" + column + ": [size] More than 20000 values; no document needs so many";
    }

    private static String secondDocument(int line) {
        return line + ":1: [one-document] A second document starts here; a file holds one";
    }

    private static String duplicate(int line, String key) {
        return line + ":1: [duplicate-key] \"" + key + "\" stands here again, first on line 1; keep one";
    }

    private static String character(int line, int column, String name) {
        return line + ":" + column + ": [characters] The character " + name + " has no place in YAML; delete it";
    }

    private static String notUtf8(int line, int column, int offset) {
        return line + ":" + column + ": [encoding] This is not UTF-8 (byte " + offset + "); " + NOT_UTF8;
    }

    private static String invisible(int line, String name) {
        return FILE + ":" + line + ":7: [nfc] The invisible character " + name + " has no place in a text; delete it";
    }
}
