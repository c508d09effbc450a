package org.zhixun.questionbank;

/** What somebody has to do with a bank. */
public enum BankDuty {
    /** Reviews its questions; where a bank names nobody, whoever may review may review it. */
    REVIEWER,
    /** May read it while it is sealed. */
    READER
}
