package org.zhixun.law;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph (款) of an article.
 *
 * @param number its place, from 1
 * @param text its text, without its items
 * @param items its items (项), in order
 */
public record Paragraph(int number, String text, List<Item> items) implements Serializable {

    private static final Pattern ITEM = Pattern.compile("([（(][一二三四五六七八九十百零〇]{1,5}[）)])[\\s　]*(.*)");
    private static final Pattern SUBITEM = Pattern.compile("[0-9０-９]{1,2}\\s*[.．、](?![0-9]).*");

    /**
     * An item (项).
     *
     * @param mark its number as it is written, such as （一）
     * @param text its text
     * @param subitems what is divided once more (目), each as it is written
     */
    public record Item(String mark, String text, List<String> subitems) implements Serializable {

        public Item {
            subitems = List.copyOf(subitems);
        }
    }

    public Paragraph {
        items = List.copyOf(items);
    }

    /** Takes the text of an article apart, a line each for paragraphs, items and what divides items. */
    public static List<Paragraph> of(String article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : article.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            int last = paragraphs.size() - 1;
            if (last >= 0 && item.matches()) {
                paragraphs.set(last, paragraphs.get(last).with(new Item(item.group(1), item.group(2), List.of())));
            } else if (last >= 0
                    && SUBITEM.matcher(line).matches()
                    && !paragraphs.get(last).items.isEmpty()) {
                paragraphs.set(last, paragraphs.get(last).divided(line));
            } else {
                paragraphs.add(new Paragraph(last + 2, line, List.of()));
            }
        }
        return paragraphs;
    }

    private Paragraph with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Paragraph(number, text, more);
    }

    private Paragraph divided(String line) {
        List<Item> changed = new ArrayList<>(items);
        Item item = changed.remove(changed.size() - 1);
        List<String> subitems = new ArrayList<>(item.subitems());
        subitems.add(line);
        changed.add(new Item(item.mark(), item.text(), subitems));
        return new Paragraph(number, text, changed);
    }
}
