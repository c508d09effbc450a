package org.zhixun.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The house's texts. Every room has a bundle {@code org.zhixun.<room>.messages} ({@code _zh_CN}, {@code _en}); the first part of a
 * key names the room's bundle: {@code attempt.closed} stands in {@code org/zhixun/exam/attempt/messages}. Keys that begin with
 * {@code enum.} name their room second: {@code enum.people.UnitKind.POLICE_STATION}.
 */
public final class Messages {

    /** The languages of the house; never built from input. */
    public enum Language {
        ZH_CN(Locale.SIMPLIFIED_CHINESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        /** Gives the house's language nearest to a locale: English for English, else Chinese. */
        public static Language nearest(Locale locale) {
            return locale != null && locale.getLanguage().equals("en") ? EN : ZH_CN;
        }
    }

    private static final List<String> EXAM_ROOMS = List.of("paper", "sitting", "attempt", "marking", "analysis");

    private Messages() {}

    /**
     * Gives a text.
     *
     * @param language the language, not null
     * @param key the key, not null
     * @param args what fills {@code {0}}, {@code {1}} …
     * @return the text, or {@code ???key???} where a bundle lacks it
     */
    public static String text(Language language, String key, Object... args) {
        String pattern;
        try {
            pattern = bundle(language, key).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
        return args.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(args);
    }

    /**
     * Gives all texts whose keys begin alike, for scripts that say them in the browser and fill their places themselves.
     *
     * @param language the language, not null
     * @param prefix what the keys begin with: a room and a part of it, {@code attempt.say.}
     * @return the texts by the rest of their keys
     */
    public static Map<String, String> texts(Language language, String prefix) {
        return bundle(language, prefix).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), key -> text(language, key)));
    }

    /** Gives the label of an enum constant, key {@code enum.<room>.<Type>.<NAME>}. */
    public static String label(Language language, Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name = type.getPackageName().replaceFirst("\\.(model|web)$", "");
        String room = name.substring(name.lastIndexOf('.') + 1);
        return text(language, "enum." + room + "." + type.getSimpleName() + "." + constant.name());
    }

    private static ResourceBundle bundle(Language language, String key) {
        String path = key.startsWith("enum.") ? key.substring(5) : key;
        String room = path.substring(0, path.indexOf('.'));
        String base = EXAM_ROOMS.contains(room) ? "org.zhixun.exam." + room : "org.zhixun." + room;
        return ResourceBundle.getBundle(
                base + ".messages",
                language.locale(),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
