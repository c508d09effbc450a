package org.zhixun.law;

import java.io.Serializable;

/**
 * A piece of a text that is shown with marks.
 *
 * @param text the piece
 * @param marked whether a search hit it, or the other version has it otherwise
 */
public record Piece(String text, boolean marked) implements Serializable {}
