package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** A fault as it is kept with its file. */
@Embeddable
public class StoredFault {

    @Column(name = "fault_no")
    private int number;

    @Column(name = "line_no")
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private FaultCode code;

    @Column(name = "args")
    private String args;

    protected StoredFault() {}

    StoredFault(int number, Fault fault) {
        this.number = number;
        this.line = fault.line();
        this.code = fault.code();
        this.args = String.join("\n", fault.args());
    }

    public int number() {
        return number;
    }

    /** Gives the line, 0 where the whole file is meant. */
    public int line() {
        return line;
    }

    public FaultCode code() {
        return code;
    }

    /** Gives what fills the message. */
    public List<String> args() {
        return args(args);
    }

    /** Gives what fills a message, from how it is kept. */
    static List<String> args(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split("\n", -1));
    }
}
