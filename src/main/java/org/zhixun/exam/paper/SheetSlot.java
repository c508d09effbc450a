package org.zhixun.exam.paper;

import java.util.List;
import org.zhixun.exam.paper.SlotView.OptionView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/**
 * One question as it stands on a trainee's paper: no key, no explanation, nothing to infer them from.
 *
 * @param slot the number on the paper, from 1
 * @param kind the kind of question
 * @param marks what it is worth
 * @param stem the question
 * @param options the options in this person's order
 */
public record SheetSlot(int slot, QuestionKind kind, Marks marks, String stem, List<OptionView> options) {}
