package org.zhixun.exam.sitting;

import org.zhixun.exam.paper.FormView;

/**
 * A paper of an exam with its keys, as those who make and mark it see it.
 *
 * @param exam the exam
 * @param spec what is said about it
 * @param formNo which of its papers this is, from 1
 * @param form the paper
 */
public record PaperPreview(ExamView exam, ExamSpec spec, int formNo, FormView form) {}
