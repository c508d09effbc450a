package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.law.Piece;

/** The words that changed are marked in both wordings. */
class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "处五日以下拘留|处五日以下拘留|处五日以下拘留|处五日以下拘留",
                "处五日以下拘留|处十日以下拘留|处[五]日以下拘留|处[十]日以下拘留",
                "并处500元罚款|并处1000元罚款|并处[500]元罚款|并处[1000]元罚款",
                "可以处罚|应当从重处罚|[可以]处罚|[应当从重]处罚",
                "警告|警告或者罚款|警告|警告[或者罚款]",
                "甲乙丙丁戊|甲子丙丑戊|甲[乙丙丁]戊|甲[子丙丑]戊",
                "全文|另外|[全文]|[另外]"
            })
    void changedWordsAreMarked(String before, String after, String markedBefore, String markedAfter) {
        WordDiff diff = WordDiff.of(before, after);

        assertThat(written(diff.before())).isEqualTo(markedBefore);
        assertThat(written(diff.after())).isEqualTo(markedAfter);
    }

    @Test
    void linesStayLines() {
        WordDiff diff = WordDiff.of("甲\n乙", "甲\n丙\n乙");

        assertThat(written(diff.before())).isEqualTo("甲\n乙");
        assertThat(written(diff.after()).replace("[", "").replace("]", "")).isEqualTo("甲\n丙\n乙");
    }

    @Test
    void whatHasNoCounterpartIsShownUnmarked() {
        WordDiff diff = WordDiff.of(null, "甲");

        assertThat(diff.before()).isEmpty();
        assertThat(diff.after()).containsExactly(new Piece("甲", false));
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
