package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.model.LikenessIndex.Match;

class LikenessIndexTest {

    private static final String STEM = "公安机关询问违法行为人，询问查证的时间一般不得超过多少小时？";

    private final LikenessIndex index = new LikenessIndex();

    @Test
    void theSameWordingWithTheSameKeyIsWhollyAlike() {
        index.put(7, STEM, "八小时");

        assertThat(index.alike(-1, STEM.replace("，", " "), "八小时。", 5)).containsExactly(new Match(7, 100));
    }

    @Test
    void aLittleChangeInTheWordingIsStillAlike() {
        index.put(7, STEM, "八小时");

        assertThat(index.alike(-1, STEM.replace("公安机关", "民警"), "八小时", 5))
                .hasSize(1)
                .allMatch(match -> match.score() < 100);
    }

    @Test
    void theSameWordingWithAnotherKeyIsAnotherQuestion() {
        index.put(7, "下列说法正确的是哪一项？", "民警可以当场处罚");

        assertThat(index.alike(-1, "下列说法正确的是哪一项？", "拘留由县级公安机关决定", 5)).isEmpty();
    }

    @Test
    void aQuestionIsNotAlikeToItself() {
        index.put(7, STEM, "八小时");

        assertThat(index.alike(7, STEM, "八小时", 5)).isEmpty();
    }

    @Test
    void whatIsPutInAgainCountsAsItStandsNow() {
        index.put(7, STEM, "八小时");
        index.put(7, "完全是另外一回事的题目", "对");

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.alike(-1, STEM, "八小时", 5)).isEmpty();
    }

    @Test
    void whatIsTakenOutIsNotFound() {
        index.put(7, STEM, "八小时");
        index.remove(7);

        assertThat(index.size()).isZero();
        assertThat(index.alike(-1, STEM, "八小时", 5)).isEmpty();
    }

    @Test
    void changingQuestionsAgainAndAgainLosesNone() {
        index.put(7, STEM, "八小时");
        for (int round = 0; round < 3_000; round++) {
            index.put(8, "第" + round + "稿的题目", "对");
        }

        assertThat(index.size()).isEqualTo(2);
        assertThat(index.alike(-1, STEM, "八小时", 5)).containsExactly(new Match(7, 100));
    }

    @Test
    void theMostAlikeComeFirstAndNoMoreThanWanted() {
        index.put(1, STEM.replace("公安机关", "民警"), "八小时");
        index.put(2, STEM, "八小时");
        index.put(3, STEM.replace("多少", "几个"), "八小时");

        assertThat(index.alike(-1, STEM, "八小时", 2))
                .extracting(Match::id)
                .hasSize(2)
                .startsWith(2L);
    }

    @Test
    void amongAHundredThousandAnAnswerComesWithinAFifthOfASecond() {
        Random random = new Random(20261101);
        for (int id = 0; id < 100_000; id++) {
            index.put(id, sentence(random, 40), sentence(random, 10));
        }
        index.put(100_000, STEM, "八小时");
        List<Match> warm = index.alike(-1, sentence(random, 40), "无", 5);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            assertThat(index.alike(-1, STEM, "八小时", 5)).containsExactly(new Match(100_000, 100));
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(warm).isEmpty();
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(200));
    }

    /** Words of the trade put together at random, so that pairs are as frequent as in real questions. */
    private static String sentence(Random random, int letters) {
        List<String> words = List.of(
                "公安机关", "违法行为人", "询问", "查证", "时间", "不得超过", "行政拘留", "罚款", "决定", "治安管理", "民警", "案件", "当事人", "证据", "听证",
                "告知", "小时", "应当", "可以", "县级", "派出所", "处罚", "程序", "期限", "送达", "复议");
        StringBuilder out = new StringBuilder();
        while (out.length() < letters) {
            out.append(words.get(random.nextInt(words.size())));
            if (random.nextInt(4) == 0) {
                out.append((char) ('一' + random.nextInt(3_000)));
            }
        }
        return out.toString();
    }
}
