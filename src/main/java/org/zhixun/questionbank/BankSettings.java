package org.zhixun.questionbank;

import java.io.Serializable;
import java.util.List;

/**
 * How a bank is reviewed and who may read it.
 *
 * @param neededApprovals how many reviewers must approve a question, from 1
 * @param reviewers who reviews; empty for whoever may review
 * @param sealed whether only the readers named may read it
 * @param readers who may read it while it is sealed, beside its reviewers
 */
public record BankSettings(int neededApprovals, List<Colleague> reviewers, boolean sealed, List<Colleague> readers)
        implements Serializable {

    /** The most approvals that a bank can ask for. */
    public static final int MOST_APPROVALS = 5;

    public BankSettings {
        reviewers = List.copyOf(reviewers);
        readers = List.copyOf(readers);
    }
}
