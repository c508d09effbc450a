package org.zhixun.questionbank.model;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.model.Word.KindWord;
import org.zhixun.questionbank.model.Word.LevelWord;

/** Writes a bank in the text format, with what is usual left out. */
final class BankWriter {

    private final StringBuilder out = new StringBuilder();
    private final ParsedBank bank;

    private BankWriter(ParsedBank bank) {
        this.bank = bank;
    }

    static String write(ParsedBank bank) {
        BankWriter writer = new BankWriter(bank);
        writer.head();
        bank.questions().forEach(writer::question);
        return writer.out.toString();
    }

    private void head() {
        field(Word.BANK, bank.code());
        field(Word.NAME, bank.name());
        field(Word.NAME_EN, bank.nameEn());
        if (bank.statute() != null) {
            field(Word.STATUTE, bank.statute());
            field(Word.VERSION, bank.statuteVersion().toString());
        }
    }

    private void question(ParsedQuestion question) {
        out.append("\n[").append(question.code()).append("] ");
        out.append(KindWord.of(question.kind())).append('\n');
        field(Word.STEM, question.stem());
        for (int i = 0; i < question.options().size(); i++) {
            out.append((char) ('A' + i))
                    .append(". ")
                    .append(question.options().get(i))
                    .append('\n');
        }
        field(Word.ANSWER, answer(question));
        field(Word.EXPLANATION, question.explanation());
        field(Word.POINT, question.knowledgePoint());
        field(Word.BASIS, question.basis().stream().map(this::citation).collect(Collectors.joining("；")));
        field(Word.DIFFICULTY, BigDecimal.valueOf(question.difficulty(), 2).toPlainString());
        if (!question.level().equals(LevelWord.BASIC.name())) {
            field(Word.LEVEL, LevelWord.valueOf(question.level()).text);
        }
        if (!question.branch().equals(Word.EVERY_BRANCH)) {
            field(Word.BRANCH, question.branch());
        }
    }

    private static String answer(ParsedQuestion question) {
        if (question.kind() != QuestionKind.TRUE_FALSE) {
            return question.key();
        }
        return question.key().equals("T") ? Word.RIGHT : Word.WRONG;
    }

    private String citation(Citation citation) {
        boolean ofBank = bank.statute() != null && citation.isOf(bank.statute(), bank.statuteVersion());
        return ofBank ? citation.article() : citation.toString();
    }

    private void field(Word word, String text) {
        out.append(word.text).append(": ").append(text).append('\n');
    }
}
