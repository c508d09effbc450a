package org.zhixun.questionbank.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one file while it is read; beyond the first five hundred they are only counted. */
final class Faults {

    static final int MOST = 500;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private int more;

    Faults(String file) {
        this.file = file;
    }

    void add(int line, FaultCode code, Object... args) {
        if (found.size() < MOST) {
            List<String> texts = new ArrayList<>();
            for (Object arg : args) {
                texts.add(String.valueOf(arg));
            }
            found.add(new Fault(file, line, code, texts));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Gives the faults in the order of their lines. */
    List<Fault> inOrder() {
        List<Fault> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Fault::line));
        if (more > 0) {
            all.add(new Fault(file, 0, FaultCode.MORE, List.of(Integer.toString(more))));
        }
        return List.copyOf(all);
    }
}
