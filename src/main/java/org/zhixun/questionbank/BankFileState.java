package org.zhixun.questionbank;

/** What became of a file of the bank folder. */
public enum BankFileState {
    LOADED,
    /** Its text has faults. */
    REFUSED,
    /** Its bank is held by another file. */
    TAKEN,
    /** It is no longer in the folder; its bank stays. */
    GONE
}
