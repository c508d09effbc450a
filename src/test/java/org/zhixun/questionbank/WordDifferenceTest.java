package org.zhixun.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.WordDifference.Change;
import org.zhixun.questionbank.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertThat(WordDifference.between("不得超过八小时", "不得超过十二小时"))
                .containsExactly(
                        new Piece(Change.SAME, "不得超过"),
                        new Piece(Change.REMOVED, "八"),
                        new Piece(Change.ADDED, "十二"),
                        new Piece(Change.SAME, "小时"));
    }

    @Test
    void numbersAndLatinWordsAreNotTakenApart() {
        assertThat(WordDifference.between("罚款500元", "罚款550元"))
                .contains(new Piece(Change.REMOVED, "500"), new Piece(Change.ADDED, "550"));
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        String older = "甲\n乙 abc\n丙";
        String newer = "甲\n乙 abd\n\n丁";

        List<Piece> pieces = WordDifference.between(older, newer);

        assertThat(joined(pieces, Change.ADDED)).isEqualTo(older);
        assertThat(joined(pieces, Change.REMOVED)).isEqualTo(newer);
    }

    @Test
    void equalTextsAreOnePiece() {
        assertThat(WordDifference.between("甲乙", "甲乙")).containsExactly(new Piece(Change.SAME, "甲乙"));
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    private static String joined(List<Piece> pieces, Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
