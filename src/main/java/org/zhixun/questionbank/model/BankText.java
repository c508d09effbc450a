package org.zhixun.questionbank.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text format of question banks: bytes to a bank or to all of its faults, and a bank to text.
 *
 * <p>Pure. The format is described where the banks lie, in {@code exam-banks/README.md}.
 */
public final class BankText {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Changes whenever the same text may be read differently than before. */
    static final int FORMAT = 2;

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * What a text turned out to be.
     *
     * @param bank the bank, null where there are faults
     * @param faults all faults in the order of their lines, none where there is a bank
     */
    public record Reading(ParsedBank bank, List<Fault> faults) {

        /** A file that could not be read as a text at all. */
        public static Reading refused(String file, FaultCode code, String... args) {
            return new Reading(null, List.of(new Fault(file, 0, code, List.of(args))));
        }

        public boolean isSound() {
            return bank != null;
        }
    }

    private BankText() {}

    /**
     * Reads a file's content: UTF-8 with or without byte order mark, with any line ends.
     *
     * @param file name of the file, for the faults
     * @param content its bytes, not null
     */
    public static Reading read(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            return Reading.refused(file, FaultCode.TOO_LARGE, Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = lineAt(content, in.position());
            return new Reading(null, List.of(new Fault(file, line, FaultCode.NOT_UTF8, List.of())));
        }
        return parse(file, out.flip().toString());
    }

    /**
     * Reads a text.
     *
     * @param file name of the file, for the faults
     * @param text its content, not null
     */
    public static Reading parse(String file, String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.isBlank()) {
            return Reading.refused(file, FaultCode.EMPTY);
        }
        Faults faults = new Faults(file);
        BankReader reader = new BankReader(faults);
        int number = 0;
        for (String line : body.lines().toList()) {
            number++;
            refuseCharacters(faults, number, line);
            reader.line(number, line.strip());
        }
        ParsedBank bank = reader.end();
        return faults.isEmpty() ? new Reading(bank, List.of()) : new Reading(null, faults.inOrder());
    }

    /**
     * Examines a bank that came from elsewhere as if it were a file: it is written and read again.
     *
     * @param bank the bank, not null
     * @return what is wrong with it; none where it reads as an equal bank
     */
    public static List<Fault> examine(ParsedBank bank) {
        Reading reading = parse(bank.code(), write(bank));
        return reading.isSound() && !reading.bank().equals(bank)
                ? List.of(new Fault(bank.code(), 0, FaultCode.NOT_AS_WRITTEN, List.of()))
                : reading.faults();
    }

    /** Gives a bank as text, which reads as an equal bank. */
    public static String write(ParsedBank bank) {
        return BankWriter.write(bank);
    }

    /** Gives a question as text, every citation with its statute. */
    public static String block(ParsedQuestion question) {
        return BankWriter.block(question);
    }

    /** Gives the hash by which a file is known again. */
    public static String hash(byte[] content) {
        return ParsedQuestion.sha256(new byte[] {FORMAT}, content);
    }

    /** What can't be seen can't be reviewed: controls, direction marks, zero-width signs, signs left by a broken conversion. */
    private static void refuseCharacters(Faults faults, int number, String line) {
        line.codePoints()
                .filter(c -> c != '\t' && (isHidden(Character.getType(c)) || c == REPLACEMENT))
                .findFirst()
                .ifPresent(c -> faults.add(number, FaultCode.CHARACTER, String.format("U+%04X", c)));
    }

    private static boolean isHidden(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
