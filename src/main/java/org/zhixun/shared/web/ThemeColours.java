package org.zhixun.shared.web;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the house's colour variables ({@code resources/zx/tokens.css}) in the place of the colours that PrimeFaces' saga theme writes
 * out, so that one theme serves light and dark.
 */
final class ThemeColours {

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            entry("#fff", "surface"),
            entry("#ffffff", "surface"),
            entry("#f8f9fa", "surface-2"),
            entry("#f8f8f8", "surface-2"),
            entry("#fbfcfc", "surface-2"),
            entry("#e9ecef", "hover"),
            entry("#ebebef", "hover"),
            entry("#efefef", "hover"),
            entry("rgba(96,125,139,.04)", "hover"),
            entry("rgba(96,125,139,.16)", "hover"),
            entry("#dadada", "line"),
            entry("#dee2e6", "line"),
            entry("#ced4da", "line-strong"),
            entry("#adb5bd", "line-strong"),
            entry("#495057", "text"),
            entry("#343a40", "text"),
            entry("#252529", "text"),
            entry("#212529", "accent-text"),
            entry("#6c757d", "muted"),
            entry("#607d8b", "muted"),
            entry("rgb(86.4,112.5,125.1)", "text"),
            entry("rgb(76.8,100,111.2)", "text"),
            entry("#2196f3", "accent"),
            entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "accent-strong"),
            entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "accent-strong"),
            entry("rgb(166.2,213,250.2)", "focus"),
            entry("#e3f2fd", "accent-soft"),
            entry("#b3e5fc", "accent-soft"),
            entry("rgba(33,150,243,.04)", "hover"),
            entry("rgba(33,150,243,.16)", "accent-soft"),
            entry("#01579b", "accent"),
            entry("#0288d1", "accent"),
            entry("#03a9f4", "accent"),
            entry("#9c27b0", "accent"),
            entry("rgb(140.4,35.1,158.4)", "accent-strong"),
            entry("rgb(124.8,31.2,140.8)", "accent-strong"),
            entry("rgb(1.8,122.4,188.1)", "accent-strong"),
            entry("rgb(1.6,108.8,167.2)", "accent-strong"),
            entry("rgb(137.4,200.4,246.6)", "accent-soft"),
            entry("hsl(198.904109589,92.4050632911%,79.5098039216%)", "accent-soft"),
            entry("rgba(2,136,209,.04)", "hover"),
            entry("rgba(2,136,209,.16)", "accent-soft"),
            entry("#689f38", "ok"),
            entry("rgb(93.6,143.1,50.4)", "ok"),
            entry("rgb(83.2,127.2,44.8)", "ok"),
            entry("rgb(67.1875,147.8125,69.875)", "ok"),
            entry("hsl(122,37.5%,21.0784313725%)", "ok"),
            entry("hsl(122,37.5%,54.8039215686%)", "ok"),
            entry("rgba(104,159,56,.04)", "hover"),
            entry("rgba(104,159,56,.16)", "ok-soft"),
            entry("#c8e6c9", "ok-soft"),
            entry("rgba(200,230,201,.8)", "ok-soft"),
            entry("#fbc02d", "warn"),
            entry("#ffc107", "warn"),
            entry("#7f6003", "warn"),
            entry("rgb(250.446728972,183.2859813084,15.953271028)", "warn"),
            entry("hsl(42.8155339806,96.261682243%,46.431372549%)", "warn"),
            entry("rgba(251,192,45,.04)", "hover"),
            entry("rgba(251,192,45,.16)", "warn-soft"),
            entry("rgb(255,229.625,153.5)", "warn-soft"),
            entry("#ffecb3", "warn-soft"),
            entry("#f44336", "bad"),
            entry("#d32f2f", "bad"),
            entry("#b71c1c", "bad"),
            entry("#ef5350", "bad"),
            entry("#e0284f", "bad"),
            entry("rgb(45.75,7,7)", "bad"),
            entry("hsl(0,65.0793650794%,45.5294117647%)", "bad"),
            entry("hsl(0,65.0793650794%,40.4705882353%)", "bad"),
            entry("rgb(255,179.5,187.05)", "bad-soft"),
            entry("#e60017", "bad"),
            entry("hsl(122,37.5%,5.2696078431%)", "bad"),
            entry("rgba(211,47,47,.04)", "hover"),
            entry("rgba(211,47,47,.16)", "bad-soft"),
            entry("rgb(255,113,127.2)", "bad-soft"),
            entry("#ffcdd2", "bad-soft"));

    private static final Pattern WHITE_TEXT = Pattern.compile("(?<=[;{])color:#fff(?![0-9a-fA-F])");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}(?![0-9a-zA-Z_-])|(?:rgb|hsl)a?\\([0-9., %]+\\)");

    private ThemeColours() {}

    /** Gives the style sheet in the house's colours; colours the house has no variable for stay. */
    static String apply(String css) {
        String marked = WHITE_TEXT
                .matcher(css.replace("color-scheme:light", "color-scheme:inherit"))
                .replaceAll("color:var(--zx-accent-text)");
        return COLOUR.matcher(marked).replaceAll(found -> {
            String variable = VARIABLES.get(found.group().toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(variable == null ? found.group() : "var(--zx-" + variable + ")");
        });
    }
}
