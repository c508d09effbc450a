package org.zhixun.questionbank;

/** Where the text of a bank is kept, and so where it is changed and reviewed. */
public enum BankKeeping {
    /** In a file of the bank folder; what arrives from there has been reviewed where the file is kept. */
    FILE,
    /** In this house, where questions are written, reviewed and approved on pages. */
    HOUSE
}
