package org.zhixun.questionbank;

/** Questions by the share of examinees who are expected to get them right. */
public enum DifficultyBand {
    EASY(80, 100),
    MEDIUM(60, 79),
    HARD(40, 59),
    VERY_HARD(0, 39);

    private final int least;
    private final int most;

    DifficultyBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Gives the smallest share in the band, in hundredths. */
    public int least() {
        return least;
    }

    /** Gives the largest share in the band, in hundredths. */
    public int most() {
        return most;
    }
}
