package org.zhixun.shell.demo;

/** One part of the demonstration data. Each is made once, in a transaction of its own and in the name of the house. */
public interface DemoStep {

    /** Gives the place in the order: lower is made first. */
    int order();

    /** Gives the name under which the ledger remembers that it was made; never changed afterwards. */
    String name();

    /** Makes the data, with a fixed seed. */
    void make();
}
