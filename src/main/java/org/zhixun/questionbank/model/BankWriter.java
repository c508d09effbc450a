package org.zhixun.questionbank.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.Letters;
import org.zhixun.questionbank.TextFormat;
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

    /** Writes a question by itself, as in a bank without a statute. */
    static String block(ParsedQuestion question) {
        BankWriter writer = new BankWriter(new ParsedBank("", "", "", null, null, List.of()));
        writer.question(question);
        return writer.out.toString().strip();
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
        if (question.wording().format() == TextFormat.HTML) {
            field(Word.FORMAT, Word.HTML);
        }
        if (question.content() instanceof CaseAnalysis analysis) {
            field(Word.CASE, question.stem());
            facts(question);
            analysis.parts().forEach(this::part);
        } else {
            field(Word.STEM, question.stem());
            content(question.content());
            facts(question);
        }
    }

    private void facts(ParsedQuestion question) {
        fieldUnlessEmpty(Word.EXPLANATION, question.explanation());
        fieldUnlessEmpty(Word.REASONING, question.wording().reasoning());
        field(Word.POINT, question.knowledgePoint());
        field(Word.BASIS, basis(question.basis()));
        field(Word.DIFFICULTY, BigDecimal.valueOf(question.difficulty(), 2).toPlainString());
        if (!question.level().equals(LevelWord.BASIC.name())) {
            field(Word.LEVEL, LevelWord.valueOf(question.level()).text);
        }
        if (!question.branch().equals(Word.EVERY_BRANCH)) {
            field(Word.BRANCH, question.branch());
        }
    }

    private void part(SubQuestion part) {
        field(Word.PART, KindWord.of(part.kind()));
        field(Word.WEIGHT, Integer.toString(part.weight()));
        field(Word.STEM, part.stem());
        content(part.content());
        fieldUnlessEmpty(Word.EXPLANATION, part.explanation());
        fieldUnlessEmpty(Word.REASONING, part.reasoning());
        fieldUnlessEmpty(Word.BASIS, basis(part.basis()));
    }

    private void content(Content content) {
        if (content instanceof Choice choice) {
            lettered(choice.options());
            field(Word.ANSWER, choice.keys());
        } else if (content instanceof TrueFalse statement) {
            field(Word.ANSWER, statement.right() ? Word.RIGHT : Word.WRONG);
        } else if (content instanceof FillIn fillIn) {
            for (int i = 0; i < fillIn.blanks().size(); i++) {
                line(
                        Word.ANSWER.text + (i + 1) + ": ",
                        String.join(" | ", fillIn.blanks().get(i)));
            }
        } else if (content instanceof Numerical number) {
            field(Word.ANSWER, number.value().toPlainString());
            if (number.tolerance().signum() > 0) {
                field(Word.TOLERANCE, number.tolerance().toPlainString());
            }
            fieldUnlessEmpty(Word.UNIT, number.unit());
        } else if (content instanceof Matching matching) {
            lettered(matching.lefts());
            for (int i = 0; i < matching.rights().size(); i++) {
                line((i + 1) + ". ", matching.rights().get(i));
            }
            field(Word.ANSWER, matching.key());
        } else if (content instanceof Ordering ordering) {
            lettered(ordering.items());
            field(Word.ANSWER, ordering.order());
        } else if (content instanceof Written written) {
            fieldUnlessEmpty(Word.DOCUMENT, written.document());
            field(Word.ANSWER, written.reference());
            written.rubric().forEach(each -> field(Word.CRITERION, each.points() + " | " + each.text()));
        }
    }

    private void lettered(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(Letters.of(i) + ". ", texts.get(i));
        }
    }

    private String basis(List<Citation> citations) {
        return citations.stream().map(this::citation).collect(Collectors.joining("；"));
    }

    private String citation(Citation citation) {
        boolean ofBank = bank.statute() != null && citation.isOf(bank.statute(), bank.statuteVersion());
        return ofBank ? citation.article() : citation.toString();
    }

    private void fieldUnlessEmpty(Word word, String text) {
        if (!text.isEmpty()) {
            field(word, text);
        }
    }

    private void field(Word word, String text) {
        line(word.text + ": ", text);
    }

    /** Writes a text behind what it begins with; a further line that would mean something by itself is marked as text. */
    private void line(String start, String text) {
        String[] lines = text.split("\n", -1);
        out.append(start).append(lines[0]).append('\n');
        for (int i = 1; i < lines.length; i++) {
            out.append(BankReader.isMoreThanText(lines[i]) ? BankReader.LITERALLY : "")
                    .append(lines[i])
                    .append('\n');
        }
    }
}
