package org.zhixun.law.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.zhixun.law.ArticleNumber;

/**
 * Finds articles by their words, in the memory of this node.
 *
 * <p>A version's text never changes, so the index needs no news: whoever searches names the versions that count, and those that it
 * does not hold yet it reads from the database there and then. So every node and every restart is right by itself; what stands in it of
 * versions that are gone is never asked for.
 */
final class SearchIndex implements Closeable {

    /** Where an article was found. */
    record Found(long versionId, ArticleNumber number) {}

    /**
     * What a search found.
     *
     * @param rows the articles wanted
     * @param total how many there are in all
     */
    record Outcome(List<Found> rows, long total) {}

    private static final String TEXT = "text";
    private static final String LABEL = "label";
    private static final String VERSION = "version";
    private static final String MAIN = "main";
    private static final String INSERTED = "inserted";
    private static final String ORDER = "order";

    /** Which share of a word's pairs must occur where the word itself does not. */
    private static final double SHARE = 0.6;

    private static final float WHOLE = 4;

    /** More than words can come to: who asks for an article by its number gets it first. */
    private static final float NUMBERED = 1000;

    private static final int PER_NUMBER = 1000;

    private final Function<Collection<Long>, List<Article>> source;
    private final Analyzer indexing = new ChineseAnalyzer(true);
    private final Analyzer asking = new ChineseAnalyzer(false);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Set<Long> held = new HashSet<>();
    private IndexWriter writer;
    private DirectoryReader reader;

    /** @param source gives the articles of versions */
    SearchIndex(Function<Collection<Long>, List<Article>> source) {
        this.source = source;
    }

    /**
     * Searches.
     *
     * @param terms what must occur; empty for everything, in the order of versions and articles
     * @param number only articles with this number; null for all
     * @param versionIds the versions that count, in their order; not empty
     * @param first index of the first row wanted
     * @param size how many rows
     */
    Outcome search(Terms terms, ArticleNumber number, Collection<Long> versionIds, int first, int size) {
        try {
            IndexSearcher searcher = new IndexSearcher(holding(versionIds));
            Query query = query(terms, number, versionIds);
            int total = searcher.count(query);
            int most = Math.max(1, first + size);
            TopDocs top = terms.isEmpty()
                    ? searcher.search(query, most, new Sort(new SortField(ORDER, SortField.Type.LONG)))
                    : searcher.search(query, most);
            List<Found> rows = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (int i = first; i < top.scoreDocs.length; i++) {
                rows.add(found(stored, top.scoreDocs[i]));
            }
            return new Outcome(rows, total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer != null) {
            reader.close();
            writer.close();
        }
        directory.close();
    }

    private static Found found(StoredFields stored, ScoreDoc hit) throws IOException {
        Document document = stored.document(hit.doc);
        return new Found(
                document.getField(VERSION).numericValue().longValue(),
                new ArticleNumber(
                        document.getField(MAIN).numericValue().intValue(),
                        document.getField(INSERTED).numericValue().intValue()));
    }

    /** Gives a reader that holds the versions; a reader given out before stays as it is. */
    private synchronized DirectoryReader holding(Collection<Long> versionIds) throws IOException {
        if (writer == null) {
            writer = new IndexWriter(directory, new IndexWriterConfig(indexing));
            reader = DirectoryReader.open(writer);
        }
        List<Long> missing =
                versionIds.stream().filter(id -> !held.contains(id)).toList();
        if (!missing.isEmpty()) {
            for (Article article : source.apply(missing)) {
                writer.addDocument(document(article));
            }
            held.addAll(missing);
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            reader = newer == null ? reader : newer;
        }
        return reader;
    }

    private static Document document(Article stored) {
        ArticleNumber number = stored.article().number();
        Document document = new Document();
        document.add(new LongPoint(VERSION, stored.versionId()));
        document.add(new StoredField(VERSION, stored.versionId()));
        document.add(new StoredField(MAIN, number.main()));
        document.add(new StoredField(INSERTED, number.inserted()));
        document.add(new NumericDocValuesField(ORDER, (long) number.main() * PER_NUMBER + number.inserted()));
        document.add(new StringField(LABEL, number.label(), Field.Store.NO));
        document.add(new TextField(TEXT, stored.article().text(), Field.Store.NO));
        return document;
    }

    private Query query(Terms terms, ArticleNumber number, Collection<Long> versionIds) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(LongPoint.newSetQuery(VERSION, versionIds), Occur.FILTER);
        if (number != null) {
            query.add(new TermQuery(new Term(LABEL, number.label())), Occur.FILTER);
        }
        if (terms.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        for (String phrase : terms.exact()) {
            query.add(phrase(tokens(phrase)), Occur.MUST);
        }
        for (String word : terms.loose()) {
            query.add(loose(word), Occur.MUST);
        }
        return query.build();
    }

    private Query loose(String word) throws IOException {
        List<String> tokens = tokens(word);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new BoostQuery(phrase(tokens), WHOLE), Occur.SHOULD);
        ArticleNumber.parse(word)
                .filter(number -> number.label().equals(word))
                .ifPresent(number -> either.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(LABEL, number.label()))), NUMBERED),
                        Occur.SHOULD));
        if (tokens.size() > 1) {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            tokens.forEach(token -> most.add(new TermQuery(new Term(TEXT, token)), Occur.SHOULD));
            most.setMinimumNumberShouldMatch((int) Math.ceil(tokens.size() * SHARE));
            either.add(most.build(), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query phrase(List<String> tokens) {
        if (tokens.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        return tokens.size() == 1
                ? new TermQuery(new Term(TEXT, tokens.get(0)))
                : new PhraseQuery(TEXT, tokens.toArray(String[]::new));
    }

    private List<String> tokens(String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = asking.tokenStream(TEXT, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
