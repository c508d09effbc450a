package org.zhixun.shared;

import java.util.List;

/**
 * Some rows of a long list.
 *
 * @param rows the rows wanted, never null
 * @param total how many there are in all
 */
public record Slice<T>(List<T> rows, long total) {}
