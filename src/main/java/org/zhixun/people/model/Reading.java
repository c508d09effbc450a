package org.zhixun.people.model;

import static java.util.Map.entry;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a name is read, for finding it by typing Latin letters. Surnames go by their reading as a surname, which for some characters is
 * not the common one (单 is Shan, not Dan); ü is typed as v.
 *
 * @param full all syllables in one, without tones: {@code shanxiaoyu}
 * @param initials the first letters: {@code sxy}
 */
public record Reading(String full, String initials) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, List<String>> SURNAMES = Map.ofEntries(
            entry("单", List.of("shan")),
            entry("解", List.of("xie")),
            entry("仇", List.of("qiu")),
            entry("区", List.of("ou")),
            entry("朴", List.of("piao")),
            entry("查", List.of("zha")),
            entry("盖", List.of("ge")),
            entry("曾", List.of("zeng")),
            entry("翟", List.of("zhai")),
            entry("乐", List.of("yue")),
            entry("缪", List.of("miao")),
            entry("种", List.of("chong")),
            entry("折", List.of("she")),
            entry("员", List.of("yun")),
            entry("隗", List.of("wei")),
            entry("纪", List.of("ji")),
            entry("沈", List.of("shen")),
            entry("贾", List.of("jia")),
            entry("秘", List.of("bi")),
            entry("繁", List.of("po")),
            entry("祭", List.of("zhai")),
            entry("谌", List.of("chen")),
            entry("车", List.of("che")),
            entry("臧", List.of("zang")),
            entry("覃", List.of("qin")),
            entry("尉迟", List.of("yu", "chi")),
            entry("万俟", List.of("mo", "qi")),
            entry("长孙", List.of("zhang", "sun")),
            entry("澹台", List.of("tan", "tai")));

    /**
     * Reads a name.
     *
     * @param name a name in Chinese or Latin letters, not null
     * @return its reading, in lower case
     */
    public static Reading of(String name) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        String given = name.replaceAll("[\\s·]", "");
        for (int length = Math.min(2, given.length()); length > 0; length--) {
            List<String> surname = SURNAMES.get(given.substring(0, length));
            if (surname != null) {
                surname.forEach(syllable -> append(syllable, full, initials));
                given = given.substring(length);
                break;
            }
        }
        if (!given.isEmpty()) {
            for (String syllable : BLANKS.split(PinyinHelper.toPinyin(given, PinyinStyleEnum.NORMAL), -1)) {
                append(syllable, full, initials);
            }
        }
        return new Reading(full.toString(), initials.toString());
    }

    private static void append(String syllable, StringBuilder full, StringBuilder initials) {
        String typed = syllable.toLowerCase(Locale.ROOT).replace('ü', 'v');
        if (!typed.isEmpty()) {
            full.append(typed);
            initials.append(typed.charAt(0));
        }
    }
}
