package org.zhixun.exam.marking;

import java.util.List;
import org.zhixun.exam.attempt.JournalView;
import org.zhixun.exam.paper.FormView;
import org.zhixun.people.PersonView;

/**
 * All that is needed to replay an attempt before the eyes of those who argue about it.
 *
 * @param examName the exam's name
 * @param person whose attempt it is
 * @param form what was asked
 * @param journal what happened
 */
public record ReplayView(String examName, PersonView person, FormView form, JournalView journal) {

    /**
     * Looks for rows that were changed, put in or taken out, at the end too.
     *
     * @return the number of the first row that is wrong or missing, or 0 where the journal is whole
     */
    public int brokenAt() {
        if (journal.brokenAt() != 0) {
            return journal.brokenAt();
        }
        List<JournalView.Row> rows = journal.rows();
        boolean ends = !rows.isEmpty()
                && rows.get(rows.size() - 1).hash().equals(journal.status().hash());
        return ends ? 0 : rows.size() + 1;
    }
}
