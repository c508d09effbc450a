package org.zhixun.access.model;

/** The chain of the audit trail, checked line by line from a place in it. */
final class AuditChain {

    private long no;
    private String hash;

    /**
     * Begins behind a line.
     *
     * @param no the line's number
     * @param hash the line's hash
     */
    AuditChain(long no, String hash) {
        this.no = no;
        this.hash = hash;
    }

    /** Moves on to a line, if it is the next one. */
    boolean takes(AuditEntry line) {
        boolean next = line.no() == no + 1 && line.hash().equals(line.hashAfter(hash));
        if (next) {
            no = line.no();
            hash = line.hash();
        }
        return next;
    }

    /** Tells whether the chain has come to the trail's end. */
    boolean isAt(AuditHead head) {
        return no == head.no() && hash.equals(head.hash());
    }

    /** Gives the number of the last line that was right. */
    long no() {
        return no;
    }
}
