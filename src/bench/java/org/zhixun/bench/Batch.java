package org.zhixun.bench;

import java.util.List;

/** Batches of five answers, each newer than all before: the paper is gone through from front to back, again and again. */
final class Batch {

    static final int CHANGES = 5;

    private Batch() {}

    /**
     * Writes a batch.
     *
     * @param device the device that sends
     * @param kinds the kinds of the paper's questions
     * @param seq the number of the last change that was sent before
     */
    static String json(String device, List<String> kinds, int seq) {
        StringBuilder json = new StringBuilder(400);
        json.append("{\"device\":\"").append(device).append("\",\"changes\":[");
        for (int i = 0; i < CHANGES; i++) {
            int place = (seq + i) % kinds.size();
            boolean again = (seq + i) / kinds.size() % 2 == 1;
            json.append(i == 0 ? "" : ",")
                    .append("{\"slot\":")
                    .append(place + 1)
                    .append(",\"seq\":")
                    .append(seq + i + 1)
                    .append(",\"value\":\"")
                    .append(value(kinds.get(place), again))
                    .append("\",\"marked\":false}");
        }
        return json.append("]}").toString();
    }

    private static String value(String kind, boolean again) {
        if (kind.equals("TRUE_FALSE")) {
            return again ? "F" : "T";
        }
        return again ? "B" : "A";
    }
}
