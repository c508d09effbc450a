package org.zhixun.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleText;
import org.zhixun.law.ComparisonView;
import org.zhixun.law.ImportTerms;
import org.zhixun.law.LawQueries;
import org.zhixun.law.LawService;
import org.zhixun.law.SearchFilter;
import org.zhixun.law.SearchHit;
import org.zhixun.law.VersionText;
import org.zhixun.law.VersionView;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.Slice;

/** The library of statutes for scripts. An id is that of a version. */
@Path("statutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatutesResource {

    /** Enough for the largest file that is read and one byte more, by which a larger one is known. */
    private static final int MOST_BYTES = 5 * 1024 * 1024 + 1;

    private static final int MOST_HITS = 100;

    @Inject
    private LawQueries queries;

    @Inject
    private LawService service;

    @Inject
    private Clock clock;

    /** Gives all versions of all statutes. */
    @GET
    public String list() {
        JsonArrayBuilder versions = Jsons.array();
        queries.statutes().stream()
                .flatMap(statute -> statute.versions().stream())
                .forEach(version -> versions.add(json(version)));
        return versions.build().toString();
    }

    /** Gives a version with its history and all of its articles. */
    @GET
    @Path("{id: \\d{1,18}}")
    public String text(@PathParam("id") long id) {
        VersionText text = queries.text(id);
        JsonArrayBuilder history = Jsons.array();
        text.history().forEach(entry -> {
            JsonObjectBuilder line =
                    Jsons.object().add("kind", entry.kind().name()).add("text", entry.text());
            addOrNull(line, "date", entry.date());
            history.add(line);
        });
        JsonArrayBuilder articles = Jsons.array();
        text.articles().forEach(article -> articles.add(json(article)));
        return json(text.version())
                .add("history", history)
                .add("content", articles)
                .build()
                .toString();
    }

    /**
     * Imports a file sent as a part of a form; of several parts the first that is a file counts.
     *
     * @param date the version's date where the text does not say it
     * @param effectiveFrom the day of effect where the text does not say it
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importPart(
            List<EntityPart> parts, @QueryParam("date") String date, @QueryParam("effectiveFrom") String effectiveFrom)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(Kind.MALFORMED, "shared.malformed", "file"));
        return imported(plain(file.getFileName().orElse(null)), file.getContent(), date, effectiveFrom);
    }

    /**
     * Imports a file sent as it is.
     *
     * @param fileName its name, which says by its ending what it is
     * @param date the version's date where the text does not say it
     * @param effectiveFrom the day of effect where the text does not say it
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response importBody(
            InputStream body,
            @QueryParam("file") String fileName,
            @QueryParam("date") String date,
            @QueryParam("effectiveFrom") String effectiveFrom)
            throws IOException {
        return imported(fileName, body, date, effectiveFrom);
    }

    private Response imported(String fileName, InputStream in, String date, String effectiveFrom) throws IOException {
        byte[] content = in.readNBytes(MOST_BYTES);
        ImportTerms terms = new ImportTerms(day("date", date), day("effectiveFrom", effectiveFrom));
        VersionView version = service.importFile(fileName, content, terms);
        return Response.created(URI.create("statutes/" + version.id()))
                .entity(json(version).build().toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** Gives what became of each article from one version to another. */
    @GET
    @Path("compare")
    public String compare(@QueryParam("from") String from, @QueryParam("to") String to) {
        ComparisonView comparison = queries.compare(id("from", from), id("to", to));
        JsonArrayBuilder pairs = Jsons.array();
        comparison.pairs().forEach(pair -> pairs.add(json(pair)));
        return Jsons.object()
                .add("from", json(comparison.from()))
                .add("to", json(comparison.to()))
                .add("pairs", pairs)
                .build()
                .toString();
    }

    /**
     * Searches the texts in force on a day.
     *
     * @param text words, phrases in quotation marks
     * @param statute only in this one
     * @param article only articles with this number
     * @param date the day; without it today
     */
    @GET
    @Path("search")
    public String search(
            @QueryParam("q") String text,
            @QueryParam("statute") String statute,
            @QueryParam("article") String article,
            @QueryParam("date") String date) {
        LocalDate day = day("date", date);
        SearchFilter filter = new SearchFilter(
                text, statute, ArticleNumber.parse(article).orElse(null), day == null ? LocalDate.now(clock) : day);
        Slice<SearchHit> found = queries.search(filter, new Range(0, MOST_HITS));
        JsonArrayBuilder hits = Jsons.array();
        found.rows().forEach(hit -> hits.add(json(hit.article()).add("version", json(hit.version()))));
        return Jsons.object()
                .add("total", found.total())
                .add("hits", hits)
                .build()
                .toString();
    }

    /** Removes a version that nothing cites. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public void delete(@PathParam("id") long id) {
        service.delete(id);
    }

    private static JsonObjectBuilder json(VersionView version) {
        JsonObjectBuilder object = Jsons.object()
                .add("id", version.id())
                .add("title", version.title())
                .add("shortTitle", version.shortTitle())
                .add("version", version.date().toString())
                .add("effectiveFrom", version.effectiveFrom().toString())
                .add("effectiveAssumed", version.effectiveAssumed())
                .add("state", version.state().name())
                .add("articles", version.articles());
        return addOrNull(object, "supersededOn", version.supersededOn());
    }

    private static JsonObjectBuilder json(ArticleText article) {
        JsonObjectBuilder object = Jsons.object()
                .add("number", article.number().main())
                .add("inserted", article.number().inserted())
                .add("label", article.label());
        addOrNull(object, "part", article.headings().part());
        addOrNull(object, "subpart", article.headings().subpart());
        addOrNull(object, "chapter", article.headings().chapter());
        addOrNull(object, "section", article.headings().section());
        return object.add("text", article.text());
    }

    private static JsonObjectBuilder json(ArticlePair pair) {
        JsonObjectBuilder object = Jsons.object();
        addNumber(object, "from", pair.from() == null ? null : pair.from().number());
        addNumber(object, "to", pair.to() == null ? null : pair.to().number());
        object.add("relation", pair.relation().name())
                .add("textChanged", pair.textChanged())
                .add("similarity", pair.similarity());
        return addNumber(object, "akin", pair.akin());
    }

    /** Adds the number, and which inserted article it is and the label where there is one. */
    private static JsonObjectBuilder addNumber(JsonObjectBuilder object, String name, ArticleNumber number) {
        if (number == null) {
            return object.addNull(name);
        }
        if (number.inserted() > 0) {
            object.add(name + "Inserted", number.inserted());
        }
        return object.add(name, number.main()).add(name + "Label", number.label());
    }

    private static JsonObjectBuilder addOrNull(JsonObjectBuilder object, String name, Object value) {
        return value == null ? object.addNull(name) : object.add(name, value.toString());
    }

    private static long id(String name, String value) {
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new RuleViolation(Kind.MALFORMED, "shared.malformed", name);
        }
        return Long.parseLong(value);
    }

    private static LocalDate day(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new RuleViolation(Kind.MALFORMED, "shared.malformed", name);
        }
    }

    /** Gives a file name as it was meant: clients put UTF-8 into a header whose bytes are read as Latin-1. */
    private static String plain(String fileName) {
        if (fileName == null || fileName.chars().anyMatch(c -> c > 0xFF)) {
            return fileName;
        }
        return new String(fileName.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
