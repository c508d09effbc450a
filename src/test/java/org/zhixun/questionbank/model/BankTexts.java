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

    /** The head of the bank and one question of every kind that is no choice. */
    static final String OTHER_KINDS = SOUND.substring(0, SOUND.indexOf("// 总则")) + """
        [T2025-101] 填空
        题干: 一般不得超过【1】；情况复杂的，不得超过【2】。
        答案1: 八小时 | 8小时
        答案2: 二十四小时
        解析: 两档时限。
        知识点: 程序/时限
        依据: 第十二条
        难度: 0.70

        [T2025-102] 数值
        题干: 罚款的上限是多少元？
        答案: 500
        误差: 0.5
        单位: 元
        解析: 五百元。
        推理: 无
        知识点: 程序
        依据: 第十二条
        难度: 0.70

        [T2025-103] 配对
        题干: 各由谁决定？
        A. 警告
        B. 拘留
        1. 县级公安机关
        2. 派出所
        3. 乡镇
        答案: A-2 B-1
        解析: 分别决定。
        知识点: 程序
        依据: 第十二条
        难度: 0.70

        [T2025-104] 排序
        题干: 按先后排列。
        A. 决定
        B. 受案
        C. 告知
        答案: BCA
        解析: 先受案。
        知识点: 程序
        依据: 第十二条
        难度: 0.70

        [T2025-105] 简答
        题干: 为什么？
        答案: 因为
        所以。
        评分: 3 | 说出因为
        评分: 1.5 | 说出所以
        知识点: 程序
        依据: 第十二条
        难度: 0.70

        [T2025-106] 法律文书
        题干: 写一份决定书。
        文书: 行政处罚决定书
        答案: 某某公安局
        行政处罚决定书
        \\依据：测试法
        \\
        \\  年 月 日
        评分: 4 | 首部
        解析: 略
        知识点: 程序
        依据: 第十二条
        难度: 0.70

        [T2025-107] 案例分析
        案情: 某日，甲与乙争吵。
        知识点: 程序/时限
        依据: 第十二条；行政处罚法(2021-01-22)第五十五条
        难度: 0.55
        小题: 单选
        分值: 2
        题干: 谁先动手？
        A. 甲
        B. 乙
        C. 丙
        答案: B
        解析: 乙先动手。
        依据: 第十三条
        小题: 简答
        分值: 6
        题干: 怎么办？
        答案: 调解。
        评分: 3 | 调解
        """;

    private BankTexts() {}

    /** Gives the sound text with one piece replaced, which must be there. */
    static String with(String piece, String replacement) {
        return with(SOUND, piece, replacement);
    }

    /** Gives a text with one piece replaced, which must be there. */
    static String with(String text, String piece, String replacement) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        int at = text.indexOf(piece);
        return text.substring(0, at) + replacement + text.substring(at + piece.length());
    }

    static ParsedBank bank(String text) {
        BankText.Reading reading = BankText.parse("test.txt", text);
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.faults().toString());
        }
        return reading.bank();
    }
}
