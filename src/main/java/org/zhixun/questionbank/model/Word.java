package org.zhixun.questionbank.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhixun.questionbank.QuestionKind;

/** The words of the text format, as jurists write them. */
enum Word {
    BANK("题库", Place.HEAD, 24),
    NAME("名称", Place.HEAD, 120),
    NAME_EN("英文名称", Place.HEAD, 120),
    STATUTE("法规", Place.HEAD, 120),
    VERSION("版本", Place.HEAD, 10),
    STEM("题干", Place.TEXT, 4000),
    ANSWER("答案", Place.LINE, 60),
    EXPLANATION("解析", Place.TEXT, 4000),
    POINT("知识点", Place.LINE, 130),
    BASIS("依据", Place.LINE, 400),
    DIFFICULTY("难度", Place.LINE, 10),
    LEVEL("级别", Place.LINE, 10),
    BRANCH("警种", Place.LINE, 40),
    CASE("案情", Place.TEXT, 4000),
    TOLERANCE("误差", Place.LINE, 20),
    UNIT("单位", Place.LINE, 20),
    CRITERION("评分", Place.LINE, 500),
    DOCUMENT("文书", Place.LINE, 60),
    PART("小题", Place.LINE, 10),
    WEIGHT("分值", Place.LINE, 5),
    FORMAT("格式", Place.LINE, 10),
    REASONING("推理", Place.LINE, 400);

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
        STATEMENT("判断", QuestionKind.TRUE_FALSE),
        BLANKS("填空", QuestionKind.FILL_IN),
        NUMBER("数值", QuestionKind.NUMERICAL),
        PAIRS("配对", QuestionKind.MATCHING),
        SEQUENCE("排序", QuestionKind.ORDERING),
        ANALYSIS("案例分析", QuestionKind.CASE_ANALYSIS),
        ESSAY("简答", QuestionKind.ESSAY),
        DOCUMENT("法律文书", QuestionKind.LEGAL_DOCUMENT);

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
    static final String HTML = "html";
    static final int LONGEST_OPTION = 1000;
    static final int LONGEST_REFERENCE = 20_000;
    static final int LONGEST_BLANK = 200;
    static final int LONGEST_MARKUP = 600_000;

    private static final Set<Word> OF_EVERY_QUESTION =
            EnumSet.of(EXPLANATION, POINT, BASIS, DIFFICULTY, LEVEL, BRANCH, FORMAT, REASONING);
    private static final Set<Word> OF_EVERY_PART = EnumSet.of(WEIGHT, EXPLANATION, BASIS, REASONING);

    final String text;
    final Place place;
    final int longest;

    Word(String text, Place place, int longest) {
        this.text = text;
        this.place = place;
        this.longest = longest;
    }

    /** Tells whether the word can stand in a question of a kind, or in a case's part of that kind. */
    boolean isOf(QuestionKind kind, boolean part) {
        return (part ? OF_EVERY_PART : OF_EVERY_QUESTION).contains(this)
                || switch (this) {
                    case STEM -> !kind.isComposed();
                    case ANSWER -> !kind.isComposed() && kind != QuestionKind.FILL_IN;
                    case CASE, PART -> kind.isComposed();
                    case TOLERANCE, UNIT -> kind == QuestionKind.NUMERICAL;
                    case CRITERION -> kind.isMarkedByHand();
                    case DOCUMENT -> kind == QuestionKind.LEGAL_DOCUMENT;
                    default -> false;
                };
    }

    /** Gives how much text may stand behind the word in a question of a kind, null for an unknown one. */
    int longestIn(QuestionKind kind) {
        return this == ANSWER && kind != null && kind.isMarkedByHand() ? LONGEST_REFERENCE : longest;
    }

    /** Tells whether its text may go on over the next lines in a question of a kind, null for an unknown one. */
    boolean goesOn(QuestionKind kind) {
        return place == Place.TEXT || longestIn(kind) == LONGEST_REFERENCE;
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
