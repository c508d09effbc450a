package org.zhixun.questionbank.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.Marks;

/**
 * Contents as they are kept in one column. Members have a fixed order, so equal contents give equal texts: hashes go over them.
 *
 * <p>Stored rows are never rewritten; a member once written keeps its name and meaning.
 */
final class ContentJson {

    private ContentJson() {}

    /** Gives a content as a text that {@link #read} takes. */
    static String write(Content content) {
        return object(content).build().toString();
    }

    /** Gives the content that was written. */
    static Content read(String text) {
        try (JsonReader reader = Jsons.reader(new StringReader(text))) {
            return content(reader.readObject());
        }
    }

    private static JsonObjectBuilder object(Content content) {
        JsonObjectBuilder out = Jsons.object();
        if (content instanceof Choice choice) {
            return out.add("type", "choice")
                    .add("options", texts(choice.options()))
                    .add("keys", choice.keys());
        }
        if (content instanceof TrueFalse statement) {
            return out.add("type", "true-false").add("right", statement.right());
        }
        if (content instanceof FillIn fillIn) {
            return out.add("type", "fill-in").add("blanks", blanks(fillIn));
        }
        if (content instanceof Numerical number) {
            return out.add("type", "numerical")
                    .add("number", number.value().toPlainString())
                    .add("tolerance", number.tolerance().toPlainString())
                    .add("unit", number.unit());
        }
        if (content instanceof Matching matching) {
            return out.add("type", "matching")
                    .add("lefts", texts(matching.lefts()))
                    .add("rights", texts(matching.rights()))
                    .add("pairs", Jsons.array(matching.pairs()));
        }
        if (content instanceof Ordering ordering) {
            return out.add("type", "ordering")
                    .add("items", texts(ordering.items()))
                    .add("order", ordering.order());
        }
        if (content instanceof Written written) {
            return out.add("type", "written")
                    .add("reference", written.reference())
                    .add("rubric", array(written.rubric(), ContentJson::criterion))
                    .add("document", written.document());
        }
        CaseAnalysis analysis = (CaseAnalysis) content;
        return out.add("type", "case").add("parts", array(analysis.parts(), ContentJson::part));
    }

    private static JsonObjectBuilder criterion(Criterion criterion) {
        return Jsons.object().add("points", criterion.points().hundredths()).add("text", criterion.text());
    }

    private static JsonObjectBuilder part(SubQuestion part) {
        return Jsons.object()
                .add("kind", part.kind().name())
                .add("weight", part.weight())
                .add("stem", part.stem())
                .add("content", object(part.content()))
                .add("explanation", part.explanation())
                .add("basis", array(part.basis(), ContentJson::citation))
                .add("reasoning", part.reasoning());
    }

    private static JsonObjectBuilder citation(Citation citation) {
        return Jsons.object()
                .add("statute", citation.statute())
                .add("version", citation.version().toString())
                .add("article", citation.article());
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Jsons.array(texts);
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Jsons.array();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    private static JsonArrayBuilder blanks(FillIn fillIn) {
        JsonArrayBuilder array = Jsons.array();
        fillIn.blanks().forEach(accepted -> array.add(texts(accepted)));
        return array;
    }

    private static Content content(JsonObject in) {
        return switch (in.getString("type")) {
            case "choice" -> new Choice(texts(in.getJsonArray("options")), in.getString("keys"));
            case "true-false" -> new TrueFalse(in.getBoolean("right"));
            case "fill-in" ->
                new FillIn(in.getJsonArray("blanks").getValuesAs(JsonArray.class).stream()
                        .map(ContentJson::texts)
                        .toList());
            case "numerical" ->
                new Numerical(
                        new BigDecimal(in.getString("number")),
                        new BigDecimal(in.getString("tolerance")),
                        in.getString("unit"));
            case "matching" ->
                new Matching(
                        texts(in.getJsonArray("lefts")),
                        texts(in.getJsonArray("rights")),
                        in.getJsonArray("pairs").getValuesAs(JsonNumber::intValue));
            case "ordering" -> new Ordering(texts(in.getJsonArray("items")), in.getString("order"));
            case "written" ->
                new Written(
                        in.getString("reference"),
                        objects(in, "rubric", ContentJson::criterion),
                        in.getString("document"));
            case "case" -> new CaseAnalysis(objects(in, "parts", ContentJson::part));
            default -> throw new IllegalArgumentException(in.getString("type"));
        };
    }

    private static Criterion criterion(JsonObject in) {
        return new Criterion(new Marks(in.getInt("points")), in.getString("text"));
    }

    private static SubQuestion part(JsonObject in) {
        return new SubQuestion(
                QuestionKind.valueOf(in.getString("kind")),
                in.getInt("weight"),
                in.getString("stem"),
                content(in.getJsonObject("content")),
                in.getString("explanation"),
                objects(in, "basis", ContentJson::citation),
                in.getString("reasoning"));
    }

    private static Citation citation(JsonObject in) {
        return new Citation(in.getString("statute"), LocalDate.parse(in.getString("version")), in.getString("article"));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static <T> List<T> objects(JsonObject in, String member, Function<JsonObject, T> read) {
        return in.getJsonArray(member).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
