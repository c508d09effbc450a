package org.zhixun.questionbank.model;

import java.util.List;
import org.zhixun.shared.RuleViolation;

/**
 * Why a bank's text was refused, one reason.
 *
 * @param file name of the file
 * @param line number of the line, from 1; 0 where the file as a whole is meant
 * @param code what is wrong
 * @param args what fills the message, each short and of one line
 */
public record Fault(String file, int line, FaultCode code, List<String> args) {

    private static final int LONGEST_ARGUMENT = 60;

    public Fault {
        args = args.stream().map(Fault::shortened).toList();
    }

    /** Gives the fault as a refusal of what somebody typed. */
    public RuleViolation refusal() {
        return RuleViolation.invalid(code.key(), args.toArray());
    }

    private static String shortened(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.getType(c) == Character.CONTROL ? ' ' : c)
                .limit(LONGEST_ARGUMENT + 1L)
                .forEach(line::appendCodePoint);
        return line.codePointCount(0, line.length()) <= LONGEST_ARGUMENT
                ? line.toString()
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }
}
