package org.zhixun.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** The rows of a lazy table, read a page at a time. Rows must be serializable, since the table keeps those it shows. */
public class SliceModel<T extends Serializable> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Reads one page. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {

        /**
         * Reads the rows wanted.
         *
         * @param range which rows
         * @param sort by what the reader wants them sorted, null for the house's order
         */
        Slice<T> read(Range range, Sort sort);
    }

    /**
     * A column to sort by.
     *
     * @param column its field in the table
     * @param descending whether from the end
     */
    public record Sort(String column, boolean descending) {}

    private final Source<T> source;

    public SliceModel(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.read(new Range(0, 1), null).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Optional<Sort> sort = sorts.values().stream()
                .filter(meta -> !meta.getOrder().isUnsorted())
                .map(meta -> new Sort(meta.getField(), meta.getOrder().isDescending()))
                .findFirst();
        return source.read(new Range(first, Math.max(1, size)), sort.orElse(null))
                .rows();
    }
}
