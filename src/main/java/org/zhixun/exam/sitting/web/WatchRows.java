package org.zhixun.exam.sitting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.exam.sitting.WatchRow;

/** The people of an exam as the watch table narrows and orders them; kept between two readings. */
public class WatchRows extends LazyDataModel<WatchRow> {

    private static final long serialVersionUID = 1L;

    /** What the table can be ordered by. */
    enum Column {
        NAME(Comparator.comparing(WatchRow::pinyin)),
        UNIT(Comparator.comparing(WatchRow::unitName)),
        PHASE(Comparator.comparing(WatchRow::phase)),
        ANSWERED(byAttempt(Standing::answered)),
        SAVED(byAttempt(Standing::lastSavedAt)),
        DEADLINE(byAttempt(Standing::deadline)),
        MARKS(byAttempt(Standing::marks));

        @SuppressWarnings("ImmutableEnumChecker") // comparators hold no state
        private final Comparator<WatchRow> order;

        Column(Comparator<WatchRow> order) {
            this.order = order;
        }

        private static <T extends Comparable<? super T>> Comparator<WatchRow> byAttempt(Function<Standing, T> value) {
            return Comparator.comparing(
                    row -> row.attempt() == null ? null : value.apply(row.attempt()),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
        }
    }

    private List<WatchRow> all = List.of();
    private String text;
    private WatchRow.Phase phase;

    void show(List<WatchRow> rows) {
        all = rows;
    }

    /** Gives how many people there are in all. */
    public int getSize() {
        return all.size();
    }

    List<WatchRow> all() {
        return all;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) all.stream().filter(this::wanted).count();
    }

    @Override
    public List<WatchRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        List<WatchRow> wanted = all.stream().filter(this::wanted).toList();
        setRowCount(wanted.size());
        return ordered(wanted.stream(), sort).skip(first).limit(size).toList();
    }

    private static Stream<WatchRow> ordered(Stream<WatchRow> rows, Map<String, SortMeta> sort) {
        return sort.values().stream()
                .findFirst()
                .map(by -> {
                    Comparator<WatchRow> order = Column.valueOf(by.getField()).order;
                    return rows.sorted(by.getOrder().isDescending() ? order.reversed() : order);
                })
                .orElse(rows);
    }

    private boolean wanted(WatchRow row) {
        return (phase == null || row.phase() == phase) && (text == null || text.isBlank() || holds(row));
    }

    private boolean holds(WatchRow row) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return row.name().contains(part)
                || row.pinyin().contains(part)
                || row.badgeNumber().contains(part)
                || row.unitName().contains(part)
                || row.unitNameEn().toLowerCase(Locale.ROOT).contains(part);
    }

    @Override
    public String getRowKey(WatchRow row) {
        return Long.toString(row.registrationId());
    }

    @Override
    public WatchRow getRowData(String key) {
        return all.stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public WatchRow.Phase getPhase() {
        return phase;
    }

    public void setPhase(WatchRow.Phase phase) {
        this.phase = phase;
    }
}
