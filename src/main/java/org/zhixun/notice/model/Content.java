package org.zhixun.notice.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a notice says. Arguments are kept as lines, each led by a letter for its type, so that a moment can be shown in the reader's way.
 *
 * @param messageKey the text's message key
 * @param args texts, whole numbers, moments and days
 * @param link a path of this application, null for none
 */
public record Content(String messageKey, List<Object> args, String link) {

    /** The longest encoded arguments and the longest link that are kept. */
    private static final int ARGS_LENGTH = 2000;

    private static final int LINK_LENGTH = 300;

    public Content {
        args = List.copyOf(args);
        if (link != null && (!link.startsWith("/") || link.startsWith("//") || link.length() > LINK_LENGTH)) {
            throw new IllegalArgumentException("not a path of this application: " + link);
        }
    }

    String encodedArgs() {
        String encoded = args.stream().map(Content::encode).collect(Collectors.joining("\n"));
        if (encoded.length() > ARGS_LENGTH) {
            throw new IllegalArgumentException("arguments are too long: " + messageKey);
        }
        return encoded;
    }

    static List<Object> decode(String encoded) {
        List<Object> args = new ArrayList<>();
        encoded.lines().forEach(line -> {
            String value = line.substring(1);
            args.add(
                    switch (line.charAt(0)) {
                        case 'n' -> Long.valueOf(value);
                        case 'i' -> Instant.parse(value);
                        case 'd' -> LocalDate.parse(value);
                        default -> value;
                    });
        });
        return args;
    }

    private static String encode(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return "n" + argument;
        }
        if (argument instanceof Instant) {
            return "i" + argument;
        }
        if (argument instanceof LocalDate) {
            return "d" + argument;
        }
        if (argument instanceof String text) {
            return "t" + text.replaceAll("\\R", " ");
        }
        throw new IllegalArgumentException("neither text, number, moment nor day: " + argument);
    }
}
