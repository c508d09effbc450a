package org.zhixun.questionbank;

import java.time.Instant;
import java.util.List;

/**
 * A file of the bank folder that was refused, and why.
 *
 * @param fileName its name
 * @param lookedAt when it was read
 * @param bankCode the bank that it was loaded into before, which stays as it was; null for none
 * @param reasons every fault, by line
 */
public record RefusedFile(String fileName, Instant lookedAt, String bankCode, List<Reason> reasons) {

    public RefusedFile {
        reasons = List.copyOf(reasons);
    }

    /**
     * One fault.
     *
     * @param line the line, from 1; 0 where the whole file is meant
     * @param key message key of what is wrong
     * @param args what fills the message
     */
    public record Reason(int line, String key, List<String> args) {

        public Reason {
            args = List.copyOf(args);
        }
    }
}
