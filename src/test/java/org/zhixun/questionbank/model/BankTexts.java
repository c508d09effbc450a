package org.zhixun.questionbank.model;

/** Texts of banks for tests. */
final class BankTexts {

    /** A bank with one question of each kind and everything that the format knows. */
    static final String SOUND = """
            题库: T2025
            名称: 测试法（2025年修订）
            英文名称: Test Law (2025)
            法规: 测试法
            版本: 2025-06-27

            // 总则
            [T2025-001] 单选
            题干: 甲怎样做？
            他还能怎样做？
            A. 走
            B. 停
            C. 等
            答案: B
            解析: 应当停。
            知识点: 总则/原则
            依据: 第十二条
            难度: 0.70

            [T2025-002] 多选
            题干: 乙可以做哪些？
            A. 走
            B. 停
            C. 等
            D. 跑
            答案: ACD
            解析: 停不可以。
            知识点: 总则
            依据: 第十三条；行政处罚法(2021-01-22)第三十六条
            难度: 0.55
            级别: 中级
            警种: 法制

            [T2025-003] 不定项
            题干: 丙应当做哪些？
            A. 走
            B. 停
            C. 等
            答案: C
            解析: 只能等。
            知识点: 程序/时限/计算
            依据: 第五条之一第二款第（三）项
            难度: 1.00

            [T2025-004] 判断
            题干：丁可以走。
            答案：错误
            解析：丁不可以走。
            知识点：程序/时限
            依据：第一百零三条
            难度：0
            """;

    private BankTexts() {}

    /** Gives the sound text with one piece replaced, which must be there. */
    static String with(String piece, String replacement) {
        if (!SOUND.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        int at = SOUND.indexOf(piece);
        return SOUND.substring(0, at) + replacement + SOUND.substring(at + piece.length());
    }

    static ParsedBank bank(String text) {
        BankText.Reading reading = BankText.parse("test.txt", text);
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.faults().toString());
        }
        return reading.bank();
    }
}
