package org.zhixun.questionbank.model;

import java.util.Optional;
import org.zhixun.questionbank.QuestionKind;

/** The words of the text format, as jurists write them. */
enum Word {
    BANK("题库", Place.HEAD, 24),
    NAME("名称", Place.HEAD, 120),
    NAME_EN("英文名称", Place.HEAD, 120),
    STATUTE("法规", Place.HEAD, 120),
    VERSION("版本", Place.HEAD, 10),
    STEM("题干", Place.TEXT, 4000),
    ANSWER("答案", Place.LINE, 40),
    EXPLANATION("解析", Place.TEXT, 4000),
    POINT("知识点", Place.LINE, 130),
    BASIS("依据", Place.LINE, 400),
    DIFFICULTY("难度", Place.LINE, 10),
    LEVEL("级别", Place.LINE, 10),
    BRANCH("警种", Place.LINE, 40);

    /** Where a word stands, and whether its text may go on over the next lines. */
    enum Place {
        HEAD,
        TEXT,
        LINE
    }

    /** How a kind of question is written. */
    enum KindWord {
        SINGLE("单选", QuestionKind.SINGLE_CHOICE),
        MULTIPLE("多选", QuestionKind.MULTIPLE_CHOICE),
        INDEFINITE("不定项", QuestionKind.INDEFINITE_CHOICE),
        STATEMENT("判断", QuestionKind.TRUE_FALSE);

        final String text;
        final QuestionKind kind;

        KindWord(String text, QuestionKind kind) {
            this.text = text;
            this.kind = kind;
        }

        static Optional<QuestionKind> kind(String text) {
            for (KindWord word : values()) {
                if (word.text.equals(text)) {
                    return Optional.of(word.kind);
                }
            }
            return Optional.empty();
        }

        static String of(QuestionKind kind) {
            for (KindWord word : values()) {
                if (word.kind == kind) {
                    return word.text;
                }
            }
            throw new IllegalArgumentException(kind.name());
        }
    }

    /** How a qualification level is written, by its code. */
    enum LevelWord {
        BASIC("基本级"),
        INTERMEDIATE("中级"),
        ADVANCED("高级");

        final String text;

        LevelWord(String text) {
            this.text = text;
        }

        static Optional<LevelWord> of(String text) {
            for (LevelWord word : values()) {
                if (word.text.equals(text)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
    }

    static final String RIGHT = "正确";
    static final String WRONG = "错误";
    static final String EVERY_BRANCH = "通用";
    static final int LONGEST_OPTION = 1000;

    final String text;
    final Place place;
    final int longest;

    Word(String text, Place place, int longest) {
        this.text = text;
        this.place = place;
        this.longest = longest;
    }

    static Optional<Word> of(String text) {
        for (Word word : values()) {
            if (word.text.equals(text)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
